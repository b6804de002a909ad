using System.Globalization;
using CableSearch.Search.Documents;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CableSearch.Search.Generations;

/// <summary>
/// An open generation (complete copy of the index). It is open either for writing, or for reading what another process writes.
/// </summary>
internal sealed class Generation : IDisposable
{
    // Memory for new documents before they are written as a segment (part of the index). More memory makes fewer, larger segments. A few
    // thousand cables fill this memory.
    private const double BufferMegabytes = 96;

    // Memory for new documents while many changes are being indexed.
    private const double BulkBufferMegabytes = 256;

    private readonly string _folder;
    private readonly Lucene.Net.Store.Directory _directory;
    private readonly IndexWriter? _writer;
    private readonly WatchedMerges? _merges;
    private volatile bool _hasRemoved;

    private Generation(
        string name, string folder, Lucene.Net.Store.Directory directory, CommitManifest commit, IndexWriter? writer, WatchedMerges? merges)
    {
        (Name, _folder, _directory, Newest, _writer, _merges) = (name, folder, directory, commit, writer, merges);
        Searchers = writer is not null ? new(writer) : new Searchers(new ManifestCommit(commit, directory));
        Change = commit.Change;
    }

    public string Name { get; }

    public Guid Archive => Newest.Archive;

    /// <summary>The newest commit (saved state of the generation) that this process knows.</summary>
    public CommitManifest Newest { get; private set; }

    /// <summary>
    /// Whether this process has verified or written the newest commit. A commit of another process is used without verification while that
    /// process runs.
    /// </summary>
    public bool IsProven { get; private set; }

    /// <summary>Records that the newest commit was verified.</summary>
    public void Prove() => IsProven = true;

    /// <summary>Number of the archive's last change that is searchable.</summary>
    public long Change { get; private set; }

    public bool IsWriting => _writer is not null;

    /// <summary>Whether the generation has no documents, committed or not. Only for a generation that is open for writing.</summary>
    public bool IsEmpty => _writer!.MaxDoc == 0;

    /// <summary>
    /// Whether documents were removed whose words may still be in the folder. If indexing stops early, for example because the database
    /// fails, this stays true. The words are then deleted before the next commit.
    /// </summary>
    public bool HasRemoved => _hasRemoved;

    public Searchers Searchers { get; }

    /// <summary>
    /// Opens a generation for writing: a new one, or an existing one at a verified commit. The caller must hold the writer lock.
    /// </summary>
    /// <param name="name">Name of the generation.</param>
    /// <param name="folder">Path of its folder.</param>
    /// <param name="opened">The verified commit to continue from; null for a new generation.</param>
    /// <param name="archive">Identity of the archive whose documents are indexed.</param>
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
                // With 0, PurgeDeleted rewrites every segment that has at least one deleted document. So no withdrawn text remains in the
                // files.
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

    /// <summary>Opens a commit for searching. Changes nothing in the folder.</summary>
    /// <param name="name">Name of the generation.</param>
    /// <param name="folder">Path of its folder.</param>
    /// <param name="commit">The commit.</param>
    /// <param name="isProven">Whether this process has verified or written the commit.</param>
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

    /// <summary>An empty generation in memory. It is searched while there is no commit.</summary>
    public static Generation OpenNothing(Guid archive)
    {
        RAMDirectory directory = new();
        using (IndexWriter writer = new(directory, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()))) writer.Commit();
        string segments = SegmentInfos.GetLastCommitSegmentsFileName(directory);
        return new("", "", directory, CommitManifest.OfNothing(archive) with { SegmentsFile = segments }, null, null);
    }

    /// <summary>Writes a document. A document with the same key is replaced. Safe to use from many threads.</summary>
    /// <param name="key">Key of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="isNew">Whether this generation has never had a document with the key. If true, no older document is looked for.</param>
    public void Write(string key, IEnumerable<IIndexableField> document, bool isNew)
    {
        if (isNew) _writer!.AddDocument(document);
        else _writer!.UpdateDocument(new Term(IndexFields.Key, key), document);
    }

    /// <summary>
    /// Removes a document. Its words are in the folder until <see cref="PurgeDeleted"/> is called. Safe to use from many threads.
    /// </summary>
    public void Delete(string key)
    {
        _writer!.DeleteDocuments(new Term(IndexFields.Key, key));
        _hasRemoved = true;
    }

    /// <summary>Uses more memory for new documents until the result is disposed, so that many changes make few segments.</summary>
    public IDisposable BeginBulk()
    {
        _writer!.Config.RAMBufferSizeMB = BulkBufferMegabytes;
        return new Bulk(_writer);
    }

    /// <summary>Makes all written documents searchable.</summary>
    /// <param name="change">Number of the archive's last change that the written documents include.</param>
    public void Refresh(long change)
    {
        Searchers.MaybeRefreshBlocking();
        Change = change;
    }

    /// <summary>Commits all written documents to disk, and writes the manifest of the commit (list of its files).</summary>
    /// <param name="change">Number of the archive's last change that the written documents include.</param>
    /// <exception cref="IOException">A merge in the background has failed.</exception>
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
    /// Removes the words of all deleted documents from the folder. For this, each segment with deleted documents is rewritten, and the
    /// older commits are removed. The commits made here keep the previous change number. The caller then commits with the new one.
    /// </summary>
    public void PurgeDeleted()
    {
        long change = Newest.Change;
        // The deletion of the documents is committed first. So it lasts even if the disk has no room for rewriting the segments.
        Commit(change);
        _writer!.ForceMergeDeletes(doWait: true);
        // The old files of the rewritten segments can be deleted only when no searcher has them open. So a new searcher is opened here.
        Searchers.MaybeRefreshBlocking();
        Commit(change);
        _hasRemoved = false;
    }

    /// <summary>Throws if a merge in the background has failed, so that the caller opens the index again.</summary>
    /// <exception cref="IOException">A merge has failed.</exception>
    public void ThrowIfMergeFailed()
    {
        if (_merges?.Failure is { } failure)
            throw new IOException($"A merge of the index failed: {failure.GetBaseException().Message}", failure);
    }

    /// <summary>
    /// Switches to the newest commit of the process that writes the index. Returns false if another writer has taken over. The caller must
    /// then open the generation again, because the new writer may reuse the names of files that are open here.
    /// </summary>
    /// <exception cref="IOException">The commit was already deleted, or its files can't be read.</exception>
    public bool TryFollowWriter()
    {
        if (CommitManifest.ReadAll(_folder) is not [{ } newest, ..] || newest.Writer != Newest.Writer) return false;
        if (newest.SegmentsFile == Newest.SegmentsFile) return true;
        Searchers.GoTo(new ManifestCommit(newest, _directory));
        (Newest, Change, IsProven) = (newest, newest.Change, false);
        return true;
    }

    /// <summary>Closes the generation. Uncommitted changes are lost; they will be read from the archive again.</summary>
    public void Dispose()
    {
        Searchers.Dispose();
        try
        {
            _writer?.Rollback();
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // Closing the writer fails if the disk is full. No commit is lost: the files and the manifest of the last commit are on disk.
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
