using CableSearch.Search.Generations;
using Lucene.Net.Search;

namespace CableSearch.Search.Following;

/// <summary>A searcher over one state of the index, held until it is disposed; what is written meanwhile does not change it.</summary>
internal sealed class SearcherLease : IDisposable
{
    private readonly Generation _generation;

    private SearcherLease(Generation generation, IndexSearcher searcher) => (_generation, Searcher) = (generation, searcher);

    public IndexSearcher Searcher { get; }

    public static SearcherLease Take(IndexKeeper keeper)
    {
        while (true)
        {
            Generation generation = keeper.Current;
            try
            {
                return new(generation, generation.Searchers.Acquire());
            }
            catch (ObjectDisposedException) when (generation != keeper.Current)
            {
                // The generation was swapped between the two lines above; the next one is open.
            }
        }
    }

    public void Dispose() => _generation.Searchers.Release(Searcher);
}
