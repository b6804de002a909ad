using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Generations;

/// <summary>
/// Provides Lucene searchers for a generation (a copy of the index). If this process writes the generation, they search all documents of
/// the writer. If another process writes it, they search one commit of that process.
/// </summary>
internal sealed class Searchers : ReferenceManager<IndexSearcher>
{
    private readonly ScoredSearchers _factory = new();
    private IndexCommit? _commit;

    /// <summary>Searches the documents of a writer in this process, committed or not.</summary>
    public Searchers(IndexWriter writer) => Current = _factory.NewSearcher(DirectoryReader.Open(writer, applyAllDeletes: true));

    /// <summary>Searches one commit.</summary>
    public Searchers(IndexCommit commit)
    {
        _commit = commit;
        Current = _factory.NewSearcher(DirectoryReader.Open(commit));
    }

    /// <summary>Switches to a later commit of the same writer.</summary>
    public void GoTo(IndexCommit commit)
    {
        _commit = commit;
        MaybeRefreshBlocking();
    }

    // Opens a newer searcher, or returns null if nothing has changed. The "!" is needed because Lucene.Net does not declare that null is
    // allowed here.
    protected override IndexSearcher RefreshIfNeeded(IndexSearcher referenceToRefresh)
    {
        DirectoryReader reader = (DirectoryReader)referenceToRefresh.IndexReader;
        DirectoryReader? newer = _commit is { } commit
            ? DirectoryReader.OpenIfChanged(reader, commit)
            : DirectoryReader.OpenIfChanged(reader);
        return newer is null ? null! : _factory.NewSearcher(newer);
    }

    protected override bool TryIncRef(IndexSearcher reference) => reference.IndexReader.TryIncRef();

    protected override void DecRef(IndexSearcher reference) => reference.IndexReader.DecRef();

    protected override int GetRefCount(IndexSearcher reference) => reference.IndexReader.RefCount;
}
