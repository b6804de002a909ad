using System.Runtime.CompilerServices;
using CableSearch.Search.Counting;
using Lucene.Net.Index;

namespace CableSearch.Search.Execution;

/// <summary>
/// Counts matching documents. What a request for everything counts is cached for each state of the index: the home page, browsing and
/// health checks ask for it again and again.
/// </summary>
internal sealed class CachedCounts
{
    // An entry is removed with its reader.
    private readonly ConditionalWeakTable<IndexReader, SearchCounts> _everything = [];

    public SearchCounts Of(SearchExecution search, FacetColumns columns) =>
        search.Query.Request.Query.Length == 0 && !search.Query.IsNarrowed
            ? _everything.GetValue(search.Searcher.IndexReader, _ => SearchCounts.Of(search, columns))
            : SearchCounts.Of(search, columns);
}
