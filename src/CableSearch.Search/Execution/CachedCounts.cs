using System.Runtime.CompilerServices;
using CableSearch.Search.Contract;
using CableSearch.Search.Counting;
using CableSearch.Search.Matching;
using Lucene.Net.Index;

namespace CableSearch.Search.Execution;

/// <summary>
/// Counts matching documents and ranks them. For searches that find a large part of the index both are kept for each state of the index:
/// there are few such searches, everybody asks them, and nothing else costs as much. The home page, browsing and health checks ask for
/// everything again and again.
/// </summary>
internal sealed class CachedCounts
{
    // A search that finds less than this part of the index costs little.
    private const int CommonPart = 16;

    // Each keeps one bit a document and its facets.
    private const int MaxSearches = 64;

    private const int MaxPages = 256;

    // An entry goes when its reader goes.
    private readonly ConditionalWeakTable<IndexReader, RecentlyUsed<string, SearchCounts>> _counts = [];
    private readonly ConditionalWeakTable<IndexReader, RecentlyUsed<string, IReadOnlyList<(int Doc, float Score)>>> _pages = [];

    /// <summary>The documents that match, counted.</summary>
    public SearchCounts Of(SearchExecution search, FacetColumns columns)
    {
        RecentlyUsed<string, SearchCounts> kept = _counts.GetValue(search.Searcher.IndexReader, _ => new(MaxSearches));
        string key = (search.Query.Request with { Page = 1, Size = SearchRequest.MaxSize, Sort = SearchSort.Relevance }).ToQueryString();
        if (kept.TryGet(key, out SearchCounts? known)) return known;
        SearchCounts counts = SearchCounts.Of(search, columns);
        if (IsCommon(search, counts)) kept.Set(key, counts, 1);
        return counts;
    }

    /// <summary>The documents of the page that was asked for.</summary>
    public IReadOnlyList<(int Doc, float Score)> Page(SearchExecution search, SearchCounts counts)
    {
        if (!IsCommon(search, counts)) return search.Page(counts.Matched, counts.Total);
        // It takes from the budget, which must not depend on what was asked before.
        _ = search.Query.Scoring.Value;
        RecentlyUsed<string, IReadOnlyList<(int Doc, float Score)>> kept =
            _pages.GetValue(search.Searcher.IndexReader, _ => new(MaxPages));
        string key = search.Query.Request.ToQueryString();
        if (kept.TryGet(key, out IReadOnlyList<(int Doc, float Score)>? known)) return known;
        IReadOnlyList<(int Doc, float Score)> page = search.Page(counts.Matched, counts.Total);
        kept.Set(key, page, 1);
        return page;
    }

    private static bool IsCommon(SearchExecution search, SearchCounts counts) =>
        counts.Total > search.Searcher.IndexReader.NumDocs / CommonPart;
}
