using System.Globalization;
using CableSearch.Search.Documents;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CableSearch.Search.Generations;

/// <summary>One generation of the index, opened: for writing, or for reading what another process writes.</summary>
internal sealed class Generation : IDisposable
{
    // More memory makes fewer, larger segments; this much is filled by some thousand cables.
    private const double BufferMegabytes = 96;

    // While many changes come in at once.
    private const double BulkBufferMegabytes = 256;

    private readonly string _folder;
    private readonly Lucene.Net.Store.Directory _directory;
    private readonly IndexWriter? _writer;
    private readonly WatchedMerges? _merges;

    private Generation(
        string name, string folder, Lucene.Net.Store.Directory directory, CommitManifest commit, IndexWriter? writer, WatchedMerges? merges)
    {
        (Name, _folder, _directory, Newest, _writer, _merges) = (name, folder, directory, commit, writer, merges);
        Searchers = writer is not null ? new(writer) : new Searchers(new ManifestCommit(commit, directory));
        Change = commit.Change;
    }

    public string Name { get; }

    public Guid Archive => Newest.Archive;

    /// <summary>The newest commit that this process knows.</summary>
    public CommitManifest Newest { get; private set; }

    /// <summary>
    /// Whether this process has verified or written the newest commit. A commit of another process is trusted without verification while
    /// that process lives.
    /// </summary>
    public bool IsProven { get; private set; }

    /// <summary>The newest commit was verified.</summary>
    public void Prove() => IsProven = true;

    /// <summary>Last change that is searchable.</summary>
    public long Change { get; private set; }

    public bool IsWriting => _writer is not null;

    /// <summary>Whether nothing was ever written, committed or not. For the writer.</summary>
    public bool IsEmpty => _writer!.MaxDoc == 0;

    public Searchers Searchers { get; }

    /// <summary>Opens a generation at a commit that verified, or a new one. The caller holds the right to write in the folder.</summary>
    /// <param name="name">Name of the generation.</param>
    /// <param name="folder">Path of its folder.</param>
    /// <param name="opened">The commit; null for a new generation.</param>
    /// <param name="archive">Identity of the archive.</param>
    public static Generation OpenForWriting(string name, string folder, CommitManifest? opened, Guid archive)
    {
        opened?.RemoveNewer(folder);
        CachedDirectory directory = new(folder);
        WatchedMerges merges = new();
        IndexWriter? writer = null;
        try
        {
            writer = new(directory, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
            {
                OpenMode = opened is null ? OpenMode.CREATE : OpenMode.APPEND,
                IndexDeletionPolicy = new KeepTwoCommits(),
                // Withdrawn documents are merged out of every segment, however few of its documents they are.
                MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
                MergeScheduler = merges,
                RAMBufferSizeMB = BufferMegabytes,
                Similarity = ScoredSearchers.NewSimilarity(),
                IndexCommit = opened is null ? null : new ManifestCommit(opened, directory),
            });
            CommitManifest commit = (opened ?? CommitManifest.OfNothing(archive)) with { Writer = Guid.NewGuid() };
            Generation generation = new(name, folder, directory, commit, writer, merges) { IsProven = true };
            if (opened is null) generation.Commit(0);
            return generation;
        }
        catch
        {
            writer?.Rollback();
            directory.Dispose();
            throw;
        }
    }

    /// <summary>Opens a commit to search it. Changes nothing in the folder.</summary>
    /// <param name="name">Name of the generation.</param>
    /// <param name="folder">Path of its folder.</param>
    /// <param name="commit">The commit.</param>
    /// <param name="isProven">Whether this process has verified or written it.</param>
    public static Generation OpenForReading(string name, string folder, CommitManifest commit, bool isProven)
    {
        CachedDirectory directory = new(folder);
        try
        {
            return new(name, folder, directory, commit, null, null) { IsProven = isProven };
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    /// <summary>An empty generation in memory, to be searched while there is no commit.</summary>
    public static Generation OpenNothing(Guid archive)
    {
        RAMDirectory directory = new();
        using (IndexWriter writer = new(directory, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()))) writer.Commit();
        string segments = SegmentInfos.GetLastCommitSegmentsFileName(directory);
        return new("", "", directory, CommitManifest.OfNothing(archive) with { SegmentsFile = segments }, null, null);
    }

    /// <summary>Writes a document in the place of the one of its key. Safe to use from many threads.</summary>
    /// <param name="key">The key.</param>
    /// <param name="document">The document.</param>
    /// <param name="isNew">Whether no document of the key was ever written here; it is not looked for then.</param>
    public void Write(string key, IEnumerable<IIndexableField> document, bool isNew)
    {
        if (isNew) _writer!.AddDocument(document);
        else _writer!.UpdateDocument(new Term(IndexFields.Key, key), document);
    }

    public void Delete(string key) => _writer!.DeleteDocuments(new Term(IndexFields.Key, key));

    /// <summary>Until it is disposed more memory is taken, so that many changes make few segments.</summary>
    public IDisposable BeginBulk()
    {
        _writer!.Config.RAMBufferSizeMB = BulkBufferMegabytes;
        return new Bulk(_writer);
    }

    /// <summary>Makes what was written searchable.</summary>
    public void Refresh(long change)
    {
        Searchers.MaybeRefreshBlocking();
        Change = change;
    }

    /// <summary>Makes what was written durable, with its manifest.</summary>
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
        CommitManifest next = Newest with { Format = CommitManifest.CurrentFormat, Change = change };
        Newest = CommitManifest.Write(_folder, DirectoryReader.ListCommits(_directory)[^1], next, Newest.Files);
        CommitManifest.RemoveStale(_folder);
    }

    /// <summary>
    /// Merges deleted documents away and leaves no commit that holds them, so that none of their words stays in the folder. Each segment
    /// that has one is rewritten. These commits repeat the previous change number: only the caller's next commit says that the deletion is
    /// done.
    /// </summary>
    public void PurgeDeleted()
    {
        long change = Newest.Change;
        // First of all the deletion itself lasts, even if there is no room to merge.
        Commit(change);
        _writer!.ForceMergeDeletes(doWait: true);
        // The searcher before holds the files of what was merged.
        Searchers.MaybeRefreshBlocking();
        Commit(change);
    }

    /// <summary>Says that a merge in the background failed, so that whoever keeps the index opens it again.</summary>
    /// <exception cref="IOException">One failed.</exception>
    public void ThrowIfMergeFailed()
    {
        if (_merges?.Failure is { } failure)
            throw new IOException($"A merge of the index failed: {failure.GetBaseException().Message}", failure);
    }

    /// <summary>
    /// Moves on to the newest commit of the writing process. False if another writer has taken over the generation. It may give other files
    /// the names of those that are open here, so the generation must be opened anew.
    /// </summary>
    /// <exception cref="IOException">The commit is gone already, or its files can't be read.</exception>
    public bool TryFollowWriter()
    {
        if (CommitManifest.ReadAll(_folder) is not [{ } newest, ..] || newest.Writer != Newest.Writer) return false;
        if (newest.SegmentsFile == Newest.SegmentsFile) return true;
        Searchers.GoTo(new ManifestCommit(newest, _directory));
        (Newest, Change, IsProven) = (newest, newest.Change, false);
        return true;
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
            // A full disk keeps the writer from closing well. Nothing is lost: what was committed has its manifest.
        }
        finally
        {
            _directory.Dispose();
        }
    }

    private sealed class Bulk(IndexWriter writer) : IDisposable
    {
        public void Dispose()
        {
            if (!writer.IsClosed) writer.Config.RAMBufferSizeMB = BufferMegabytes;
        }
    }
}
