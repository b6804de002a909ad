using System.Globalization;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CableSearch.Search.Index;

/// <summary>One generation of the index, opened: for writing, or for reading what another process writes.</summary>
internal sealed class Generation : IDisposable
{
    // More memory makes fewer, larger segments; this much is filled by some thousand cables.
    private const double RamBufferMegabytes = 96;

    private readonly string _folder;
    private readonly FSDirectory _directory;
    private readonly IndexWriter? _writer;
    private readonly WatchedMerges? _merges;
    private readonly WriterLock? _lock;

    private Generation(
        string name, string folder, FSDirectory directory, IndexWriter? writer, WatchedMerges? merges, WriterLock? held, Guid archive, long change)
    {
        (Name, _folder, _directory, _writer, _merges, _lock, Archive) = (name, folder, directory, writer, merges, held, archive);
        Searchers = writer is not null ? new(writer, true, new ScoredSearchers()) : new(directory, new ScoredSearchers());
        Change = change;
    }

    public string Name { get; }

    public Guid Archive { get; }

    /// <summary>Last change that is searchable.</summary>
    public long Change { get; private set; }

    public bool IsWriting => _writer is not null;

    public SearcherManager Searchers { get; }

    /// <summary>Opens a generation at a commit that verified, or a new one.</summary>
    /// <param name="name">Name of its folder.</param>
    /// <param name="folder">Path of its folder.</param>
    /// <param name="manifest">The commit; null for a new generation.</param>
    /// <param name="archive">Identity of the archive.</param>
    /// <exception cref="LockObtainFailedException">Another process writes it.</exception>
    public static Generation OpenForWriting(string name, string folder, CommitManifest? manifest, Guid archive)
    {
        WriterLock held = WriterLock.TryTake(GenerationFolders.LockOf(folder))
            ?? throw new LockObtainFailedException($"Another process writes the index in {folder}.");
        FSDirectory directory = OpenDirectory(folder);
        WatchedMerges merges = new();
        try
        {
            IndexWriterConfig config = new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
            {
                OpenMode = manifest is null ? OpenMode.CREATE : OpenMode.APPEND,
                IndexDeletionPolicy = new KeepTwoCommits(),
                MergeScheduler = merges,
                RAMBufferSizeMB = RamBufferMegabytes,
                Similarity = ScoredSearchers.NewSimilarity(),
                IndexCommit = manifest is null ? null : DirectoryReader.ListCommits(directory).Single(c => c.SegmentsFileName == manifest.SegmentsFile),
            };
            IndexWriter writer = new(directory, config);
            Generation generation = new(name, folder, directory, writer, merges, held, archive, manifest?.Change ?? 0);
            if (manifest is null) generation.Commit(0);
            return generation;
        }
        catch
        {
            directory.Dispose();
            held.Dispose();
            throw;
        }
    }

    /// <summary>Opens what another process writes.</summary>
    public static Generation OpenForReading(string name, string folder, CommitManifest manifest)
    {
        FSDirectory directory = OpenDirectory(folder);
        try
        {
            return new(name, folder, directory, null, null, null, manifest.Archive, manifest.Change);
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    public void Update(string key, Lucene.Net.Documents.Document document) => _writer!.UpdateDocument(new Term(IndexFields.Key, key), document);

    public void Delete(string key) => _writer!.DeleteDocuments(new Term(IndexFields.Key, key));

    /// <summary>Makes what was written searchable.</summary>
    public void Refresh(long change)
    {
        Searchers.MaybeRefreshBlocking();
        Change = change;
    }

    /// <summary>Makes what was written last, with its manifest.</summary>
    /// <exception cref="IOException">A merge in the background failed since.</exception>
    public void Commit(long change)
    {
        ThrowIfMergeFailed();
        _writer!.SetCommitData(new Dictionary<string, string>
        {
            ["archive"] = Archive.ToString(),
            ["change"] = change.ToString(CultureInfo.InvariantCulture),
        });
        _writer.Commit();
        CommitManifest.Write(_folder, DirectoryReader.ListCommits(_directory)[^1], Archive, change);
        CommitManifest.RemoveStale(_folder);
    }

    /// <summary>Says that a merge in the background failed, so that whoever keeps the index opens it again.</summary>
    /// <exception cref="IOException">One failed.</exception>
    public void ThrowIfMergeFailed()
    {
        if (_merges?.Failure is { } failure) throw new IOException($"A merge of the index failed: {failure.GetBaseException().Message}", failure);
    }

    /// <summary>Opens what the writing process has committed since.</summary>
    public void FollowWriter()
    {
        if (CommitManifest.ReadAll(_folder) is [{ } newest, ..] && newest.Change != Change) Refresh(newest.Change);
    }

    /// <summary>Closes; what was not committed is given up, since the archive still has it.</summary>
    public void Dispose()
    {
        Searchers.Dispose();
        try
        {
            _writer?.Rollback();
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // A full disk keeps the writer from closing well; its lock must go all the same.
        }
        finally
        {
            _directory.Dispose();
            _lock?.Dispose();
        }
    }

    // Plain reads: memory mapping races with reopening in this version (apache/lucenenet#1013, #1090).
    // No lock of Lucene's: a second process that looks for it takes it away. Ours is WriterLock.
    private static NIOFSDirectory OpenDirectory(string folder) => new(folder, NoLockFactory.GetNoLockFactory());
}
