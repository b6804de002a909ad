using System.Runtime.CompilerServices;
using CableSearch.Search.Contract;
using CableSearch.Search.Counting;
using CableSearch.Search.Matching;
using Lucene.Net.Index;

namespace CableSearch.Search.Execution;

/// <summary>
/// Counts and ranks matching documents. If a search matches a large part of the index, its results are cached. Such searches are slow but
/// few: the home page, the pages for browsing and health checks run the same ones again and again.
/// </summary>
internal sealed class CachedCounts
{
    // Results are cached only if more than 1/16 of all documents match. Other searches cost little.
    private const int CommonPart = 16;

    // Largest number of cached searches. A cached search takes one bit for each document of the index, and the memory for its facet counts.
    private const int MaxSearches = 64;

    private const int MaxPages = 256;

    // Cached results of searches: one cache for each state of the index, freed together with the index reader.
    private readonly ConditionalWeakTable<IndexReader, RecentlyUsed<string, SearchCounts>> _counts = [];
    private readonly ConditionalWeakTable<IndexReader, RecentlyUsed<string, IReadOnlyList<(int Doc, float Score)>>> _pages = [];

    /// <summary>The matching documents with their counts.</summary>
    public SearchCounts Of(SearchExecution search, FacetColumns columns)
    {
        RecentlyUsed<string, SearchCounts> kept = _counts.GetValue(search.Searcher.IndexReader, _ => new(MaxSearches));
        string key = (search.Query.Request with { Page = 1, Size = SearchRequest.MaxSize, Sort = SearchSort.Relevance }).ToQueryString();
        if (kept.TryGet(key, out SearchCounts? known)) return known;
        SearchCounts counts = SearchCounts.Of(search, columns);
        if (IsCommon(search, counts)) kept.Set(key, counts, 1);
        return counts;
    }

    /// <summary>The documents on the requested page.</summary>
    public IReadOnlyList<(int Doc, float Score)> Page(SearchExecution search, SearchCounts counts)
    {
        if (!IsCommon(search, counts)) return search.Page(counts.Matched, counts.Total);
        // Makes the query for the scores, even if the page is cached. Making it uses up a part of the search's work budget. If a cached
        // page skipped this, suggestions would have more budget left, and the answer would depend on earlier searches.
        _ = search.Query.Scoring.Value;
        RecentlyUsed<string, IReadOnlyList<(int Doc, float Score)>> kept =
            _pages.GetValue(search.Searcher.IndexReader, _ => new(MaxPages));
        string key = search.Query.Request.ToQueryString();
        if (kept.TryGet(key, out IReadOnlyList<(int Doc, float Score)>? known)) return known;
        IReadOnlyList<(int Doc, float Score)> page = search.Page(counts.Matched, counts.Total);
        kept.Set(key, page, 1);
        return page;
    }

    // Whether so many documents match that the result is cached. Articles of one story (nearly the same text) count as one result. While
    // the archive does not answer, the stories are not known, and each article is counted. Such counts are too high and are not cached.
    private static bool IsCommon(SearchExecution search, SearchCounts counts) => search.Stories != StoryDocuments.Unknown
        && counts.Total > search.Searcher.IndexReader.NumDocs / CommonPart;
}
