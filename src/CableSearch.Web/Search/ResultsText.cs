using CableSearch.Cables.Tables;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Search;

/// <summary>Results in words.</summary>
internal static class ResultsText
{
    /// <summary>The facets in the order in which they stand.</summary>
    public static IReadOnlyList<(string Field, string Name)> Facets =>
    [
        ("post", "Post"), ("country", "Country"), ("year", "Year"), ("class", "Classification"), ("caveat", "Caveat"), ("tag", "TAGS"), ("kind", "Kind"), ("lang", "Language"),
    ];

    /// <summary><c>12 results</c>, <c>Nothing found</c>; where the index is being built and nothing of it matches yet, <c>No results yet</c>.</summary>
    public static string Found(SearchAnswer answer) =>
        answer.IsNothing ? "Nothing found" : answer.Total == 0 ? "No results yet" : CountFormat.Of(answer.Total, "result", "results");

    /// <summary>A chosen filter in words, its label as the facet has it.</summary>
    public static string Chosen(SearchFilter filter, SearchAnswer answer)
    {
        string label = answer.Facets.GetValueOrDefault(filter.Field, []).FirstOrDefault(v => string.Equals(v.Value, filter.Value, StringComparison.OrdinalIgnoreCase))?.Label
            ?? LabelOf(filter);
        return filter.IsExcluded ? $"not {label}" : label;
    }

    /// <summary>What is chosen by date, in words; null if nothing is.</summary>
    public static string? Period(SearchRequest request) => (request.From, request.To) switch
    {
        (null, null) => null,
        ({ } from, { } to) => DateFormat.Period(from, to),
        ({ } from, null) => $"since {DateFormat.Full(from)}",
        (null, { } to) => $"until {DateFormat.Full(to)}",
    };

    /// <summary>A filter in words, as far as our own tables know it.</summary>
    public static string LabelOf(SearchFilter filter) => filter.Field switch
    {
        "post" when PostTable.TryOfSlug(filter.Value, out Post? post) => post.Name,
        "country" when PostTable.CountryOfCode(filter.Value) is { } country => country.Name,
        "has" => $"has {filter.Value}",
        _ => filter.Value,
    };

    /// <summary>The title that browsers show.</summary>
    public static string Title(SearchRequest request) => (request.Query, request.Filters) switch
    {
        ("", []) => "All cables and articles",
        ("", [{ } only]) => LabelOf(only),
        ("", _) => "Results",
        _ => request.Query,
    };

}
