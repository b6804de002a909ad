using System.Runtime.CompilerServices;
using CableSearch.Search.Contract;
using CableSearch.Search.Counting;
using Lucene.Net.Index;

namespace CableSearch.Search.Execution;

/// <summary>Keeps the counts of a request that asks for everything, once for each state of the index: home, browsing and health ask for it all the time.</summary>
internal sealed class CountedEverything
{
    // Entries go with the reader that they count.
    private readonly ConditionalWeakTable<IndexReader, Counted> _known = [];

    public Counted Of(SearchRunner runner, SearchRequest request, FacetColumns columns)
    {
        bool isEverything = request.Query.Length == 0 && request.Filters.Count == 0 && request.From is null && request.To is null;
        return isEverything ? _known.GetValue(runner.Searcher.IndexReader, _ => Counted.Of(runner, columns)) : Counted.Of(runner, columns);
    }
}
