namespace CableSearch.Web.Search;

/// <summary>The answer to a search.</summary>
/// <param name="Query">As asked.</param>
/// <param name="Understood">What the query was understood as.</param>
/// <param name="Notes">Sentences: what was taken literally, left out or capped.</param>
/// <param name="Total">Exact number of hits.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Hits a page.</param>
/// <param name="Sort"><c>relevance</c>, <c>date-desc</c> or <c>date-asc</c>.</param>
/// <param name="Hits">The hits of the page.</param>
/// <param name="Facets">Values by the name of their parameter.</param>
/// <param name="Timeline">Hits a period, earliest first.</param>
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
