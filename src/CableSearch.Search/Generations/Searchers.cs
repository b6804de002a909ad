using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Generations;

/// <summary>The searcher of a generation: of what its writer holds, or of one commit that another process made.</summary>
internal sealed class Searchers : ReferenceManager<IndexSearcher>
{
    private readonly ScoredSearchers _factory = new();
    private IndexCommit? _commit;

    /// <summary>Searches what a writer of this process holds, committed or not.</summary>
    public Searchers(IndexWriter writer) => Current = _factory.NewSearcher(DirectoryReader.Open(writer, applyAllDeletes: true));

    /// <summary>Searches one commit.</summary>
    public Searchers(IndexCommit commit)
    {
        _commit = commit;
        Current = _factory.NewSearcher(DirectoryReader.Open(commit));
    }

    /// <summary>Goes on to a later commit of the same writer.</summary>
    public void GoTo(IndexCommit commit)
    {
        _commit = commit;
        MaybeRefreshBlocking();
    }

    // Null says that nothing changed; the library is not annotated.
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
