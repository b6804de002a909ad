using CableSearch.Search.Generations;
using Lucene.Net.Search;

namespace CableSearch.Search.Following;

/// <summary>A searcher over one state of the index, held until it is disposed; what is written meanwhile does not change it.</summary>
internal sealed class SearcherLease : IDisposable
{
    private readonly Generation _generation;

    private SearcherLease(Generation generation, long change, IndexSearcher searcher) =>
        (_generation, Change, Searcher) = (generation, change, searcher);

    public IndexSearcher Searcher { get; }

    /// <summary>A change that the searcher holds, with all before it.</summary>
    public long Change { get; }

    /// <summary>Identity of the archive that it holds.</summary>
    public Guid Archive => _generation.Archive;

    public static SearcherLease Take(IndexKeeper keeper)
    {
        while (true)
        {
            Generation generation = keeper.Current;
            // Read before the searcher is taken, which may then hold more.
            long change = generation.Change;
            try
            {
                return new(generation, change, generation.Searchers.Acquire());
            }
            catch (ObjectDisposedException) when (generation != keeper.Current)
            {
                // The generation was swapped between the two lines above; the next one is open.
            }
        }
    }

    public void Dispose() => _generation.Searchers.Release(Searcher);
}
