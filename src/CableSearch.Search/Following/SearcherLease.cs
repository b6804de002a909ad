using CableSearch.Search.Generations;
using Lucene.Net.Search;

namespace CableSearch.Search.Following;

/// <summary>
/// A searcher over the index as it was at one moment (a state of the index). Later changes to the index do not affect the searcher. Dispose
/// this object to release the searcher.
/// </summary>
internal sealed class SearcherLease : IDisposable
{
    private readonly Generation _generation;

    private SearcherLease(Generation generation, long change, IndexSearcher searcher) =>
        (_generation, Change, Searcher) = (generation, change, searcher);

    public IndexSearcher Searcher { get; }

    /// <summary>The searcher includes all changes of the archive up to this number. It may include later ones too.</summary>
    public long Change { get; }

    /// <summary>Identity of the archive whose documents are indexed.</summary>
    public Guid Archive => _generation.Archive;

    public static SearcherLease Take(IndexKeeper keeper)
    {
        while (true)
        {
            Generation generation = keeper.Current;
            // The change number is read before the searcher is acquired, so the searcher includes at least this change.
            long change = generation.Change;
            try
            {
                return new(generation, change, generation.Searchers.Acquire());
            }
            catch (ObjectDisposedException) when (generation != keeper.Current)
            {
                // Another generation (copy of the index) has replaced this one meanwhile. The loop tries again with the new generation.
            }
        }
    }

    public void Dispose() => _generation.Searchers.Release(Searcher);
}
