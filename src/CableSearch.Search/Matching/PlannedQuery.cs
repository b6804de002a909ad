using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>A request that is ready to run over one state of the index. Immutable.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Parsed">The query as it was parsed.</param>
/// <param name="NamedCable">The cable whose id is the whole query; null for any other query.</param>
/// <param name="Plan">What finds the documents.</param>
/// <param name="Scoring">
/// What scores them; null where the order is not by relevance. It is made when a page is first ranked, because it takes from the budget:
/// a search without hits leaves that to its suggestions.
/// </param>
/// <param name="Terms">The terms of that state of the index.</param>
internal sealed record PlannedQuery(
    SearchRequest Request, ParsedQuery Parsed, CableId? NamedCable, SearchPlan Plan, Lazy<Query?> Scoring, IndexTerms Terms)
{
    /// <summary>What the query means.</summary>
    public QueryTree Tree => Parsed.Tree;

    /// <summary>The order that was asked for; otherwise relevance with a query, newest first without.</summary>
    public SearchSort Sort => SortOf(Request);

    /// <summary>Whether filters or dates narrow the search beside the query.</summary>
    public bool IsNarrowed => Request.Filters.Count > 0 || Request.From is not null || Request.To is not null;

    /// <summary>The order in which a request is answered.</summary>
    public static SearchSort SortOf(SearchRequest request) =>
        request.Sort ?? (request.Query.Length > 0 ? SearchSort.Relevance : SearchSort.DateDescending);
}
