using CableSearch.Cables.Tables;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Search;

/// <summary>Texts of pages of results: how many results there are, and names of filters, facets and periods.</summary>
internal static class ResultsText
{
    /// <summary>
    /// The facets in the order in which pages list them, with their names for readers. A facet is a field: pages show how many results each
    /// of its values has.
    /// </summary>
    public static IReadOnlyList<(string Field, string Name)> Facets =>
    [
        ("post", "Post"), ("country", "Country"), ("year", "Year"), ("class", "Classification"),
        ("caveat", "Caveat"), ("tag", "TAGS"), ("kind", "Kind"), ("lang", "Language"),
    ];

    /// <summary>The plural of a facet's name: <c>Posts</c>.</summary>
    public static string FacetPlural(string field) => field switch
    {
        "country" => "Countries",
        "tag" => "TAGS",
        _ => Facets.First(f => f.Field == field).Name + "s",
    };

    /// <summary>
    /// The number of results, such as <c>12 results</c> or <c>Nothing found</c>; <c>No exact match</c> if close matches follow. If nothing
    /// is found while documents wait to be indexed, it is <c>No results yet</c>. While the index is being built, a number is <c>12 results
    /// so far</c>.
    /// </summary>
    public static string Found(SearchAnswer answer) => answer switch
    {
        { IsNothing: true, Suggestions.IsRelaxed: true } => "No exact match",
        { IsNothing: true } => "Nothing found",
        { Total: 0 } => "No results yet",
        _ => Counted(answer, "result", "results"),
    };

    /// <summary>
    /// The number of cables on a browse page, such as <c>12 cables</c>. While the index is being built, it is <c>12 cables so far</c> or
    /// <c>not searchable yet</c>.
    /// </summary>
    public static string Cables(SearchAnswer answer) =>
        answer is { Total: 0, IsNothing: false } ? "not searchable yet" : Counted(answer, "cable", "cables");

    private static string Counted(SearchAnswer answer, string one, string many) =>
        CountFormat.Of(answer.Total, one, many) + (answer.Index.IsBeingBuilt ? " so far" : "");

    /// <summary>
    /// A filter of the search as the page shows it: <c>Embassy Lima</c>, <c>not Embassy Lima</c> or <c>must have Embassy Lima</c>.
    /// </summary>
    public static string Chosen(SearchFilter filter, SearchAnswer answer)
    {
        FacetValue? value = answer.Facets.GetValueOrDefault(filter.Field, [])
            .FirstOrDefault(v => string.Equals(v.Value, filter.Value, StringComparison.OrdinalIgnoreCase));
        string label = value?.Label ?? LabelOf(filter);
        return filter switch
        {
            { IsExcluded: true } => $"not {label}",
            { IsRequired: true } => $"must have {label}",
            _ => label,
        };
    }

    /// <summary>Says which clauses of the query a close match does not contain. Null for a hit that lacks nothing.</summary>
    public static string? Missing(IReadOnlyList<string> missing) =>
        missing is [] ? null : $"Does not contain {string.Join(", ", missing)}";

    /// <summary>The period of a search as text, such as <c>November 2009</c>. Null if the search is not limited to a period.</summary>
    public static string? Period(SearchRequest request) => (request.From, request.To) switch
    {
        (null, null) => null,
        ({ } from, { } to) => DateFormat.Period(from, to),
        ({ } from, null) => $"since {DateFormat.Full(from)}",
        (null, { } to) => $"until {DateFormat.Full(to)}",
    };

    /// <summary>
    /// A filter's value as readers see it. For a post or a country this is the name, and for the field <c>has</c> a text such as <c>has
    /// coverage</c>. For any other field it is the value itself.
    /// </summary>
    public static string LabelOf(SearchFilter filter) => filter.Field switch
    {
        "post" when PostTable.TryOfSlug(filter.Value, out Post? post) => post.Name,
        "country" when PostTable.CountryOfCode(filter.Value) is { } country => country.Name,
        "has" => $"has {filter.Value}",
        _ => filter.Value,
    };

    /// <summary>The title of the page of results.</summary>
    public static string Title(SearchRequest request) => (request.Query, request.Filters) switch
    {
        ("", []) => "All cables and articles",
        ("", [{ } only]) => LabelOf(only),
        ("", _) => "Results",
        _ => request.Query,
    };

}
