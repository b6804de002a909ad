using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>A request that is planned, and ready to run over one state of the index. Immutable.</summary>
/// <param name="Request">The request.</param>
/// <param name="Parsed">The parsed query.</param>
/// <param name="NamedCable">The cable whose id is the whole query; null for any other query.</param>
/// <param name="Plan">The plan that finds the documents.</param>
/// <param name="Scoring">
/// The query that scores the documents; null if hits are not sorted by relevance. Making this query uses a part of the work budget (limit
/// on the work of one search), so it is made only when a page is ranked. If there are no hits, suggestions can use that part.
/// </param>
/// <param name="Terms">The terms of that state of the index.</param>
internal sealed record PlannedQuery(
    SearchRequest Request, ParsedQuery Parsed, CableId? NamedCable, SearchPlan Plan, Lazy<Query?> Scoring, IndexTerms Terms)
{
    /// <summary>The query as a tree.</summary>
    public QueryTree Tree => Parsed.Tree;

    /// <summary>The order of the hits: the requested one, or the default.</summary>
    public SearchSort Sort => SortOf(Request);

    /// <summary>Whether the request has filters or dates in addition to the query.</summary>
    public bool IsNarrowed => Request.Filters.Count > 0 || Request.From is not null || Request.To is not null;

    /// <summary>
    /// The order of the hits. If the request does not name an order, the hits of a query are sorted by relevance. Without a query,
    /// documents are sorted by date, newest first.
    /// </summary>
    public static SearchSort SortOf(SearchRequest request) =>
        request.Sort ?? (request.Query.Length > 0 ? SearchSort.Relevance : SearchSort.DateDescending);
}
