namespace CableSearch.Web.Search;

/// <summary>The results of a search.</summary>
/// <param name="Query">The query as it was sent.</param>
/// <param name="Understood">How the query was understood.</param>
/// <param name="Notes">Sentences about what was searched as plain words, ignored, or cut short.</param>
/// <param name="Total">Exact number of hits on all pages.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="Size">Number of hits on a page.</param>
/// <param name="Sort"><c>relevance</c>, <c>date-desc</c> or <c>date-asc</c>.</param>
/// <param name="Hits">The hits of this page.</param>
/// <param name="Facets">The values of each facet, by the name of its parameter.</param>
/// <param name="Timeline">Number of hits in each period, earliest first.</param>
public sealed record SearchJson(
    string Query,
    UnderstoodJson Understood,
    IReadOnlyList<string> Notes,
    int Total,
    int Page,
    int Size,
    string Sort,
    IReadOnlyList<HitJson> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetJson>> Facets,
    IReadOnlyList<BarJson> Timeline);
