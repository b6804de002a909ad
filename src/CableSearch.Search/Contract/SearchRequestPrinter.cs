using System.Globalization;

namespace CableSearch.Search.Contract;

/// <summary>Writes a request as the parameters of an address, always in the same order and without default values.</summary>
internal static class SearchRequestPrinter
{
    private static readonly SearchRequest Usual = new();

    public static string Print(SearchRequest request) =>
        string.Join('&', Parameters(request).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));

    public static string NameOf(SearchSort sort) => sort switch
    {
        SearchSort.DateAscending => "date-asc",
        SearchSort.DateDescending => "date-desc",
        _ => "relevance",
    };

    private static IEnumerable<(string Name, string Value)> Parameters(SearchRequest request)
    {
        if (request.Query.Length > 0) yield return ("q", request.Query);
        foreach (SearchFilter filter in InOrder(request.Filters))
            yield return (filter.Field, (filter.IsExcluded ? "-" : filter.IsRequired ? "+" : "") + filter.Value);
        if (request.From is { } from) yield return ("from", Day(from));
        if (request.To is { } to) yield return ("to", Day(to));
        if (request.IsAsTyped) yield return ("words", "typed");
        if (request.Sort is { } sort) yield return ("sort", NameOf(sort));
        if (request.Page > 1) yield return ("page", Number(request.Page));
        if (request.Size != Usual.Size) yield return ("size", Number(request.Size));
    }

    private static IEnumerable<SearchFilter> InOrder(IReadOnlyList<SearchFilter> filters)
    {
        List<string> fields = [.. SearchFilter.Fields];
        return filters.OrderBy(f => fields.IndexOf(f.Field)).ThenBy(f => f.IsExcluded).ThenBy(f => f.IsRequired)
            .ThenBy(f => f.Value, StringComparer.Ordinal);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
