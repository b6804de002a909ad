namespace CableSearch.Search.Contract;

/// <summary>Reads and writes the parameters of an address.</summary>
internal static class SearchRequestReader
{
    private static readonly string[] FilterNames = ["post", "country", "year", "class", "tag", "caveat", "kind", "lang", "has"];

    // More choices than a person makes.
    private const int MaxFilters = 100;

    private const int MaxValue = 200;

    public static SearchRequest Read(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        SearchRequest request = new();
        List<SearchFilter> filters = [];
        List<string> notes = [];
        foreach ((string name, string written) in parameters)
        {
            string value = written.Trim();
            if (value.Length == 0) continue;
            if (name == "year" && value.TrimStart('-') is var year && year != "undated" && !(year.Length == 4 && Period.TryReadOne(year, out _, out _)))
            {
                request = Noted(request, notes, $"“year={Short(value)}” is no year such as 2009; it was left out.");
                continue;
            }
            if (FilterNames.Contains(name, StringComparer.Ordinal))
            {
                SearchFilter filter = value[0] == '-' ? new(name, value[1..], IsExcluded: true) : new(name, value);
                if (filters.Count < MaxFilters && value.Length <= MaxValue && !filters.Contains(filter)) filters.Add(filter);
                continue;
            }
            request = name switch
            {
                "q" => request with { Query = written.Trim() },
                "from" => Period.TryReadOne(value, out DateOnly first, out _) ? request with { From = first } : Noted(request, notes, $"“from={Short(value)}” is no year, month or day such as 2009-11-25; it was left out."),
                "to" => Period.TryReadOne(value, out _, out DateOnly last) ? request with { To = last } : Noted(request, notes, $"“to={Short(value)}” is no year, month or day such as 2009-11-25; it was left out."),
                "sort" => ReadSort(value) is { } sort ? request with { Sort = sort } : Noted(request, notes, $"“sort={Short(value)}” is none of relevance, date-desc and date-asc; it was left out."),
                "page" => int.TryParse(value, out int page) && page >= 1 ? request with { Page = page } : Noted(request, notes, $"“page={Short(value)}” is no page number; this is the first page."),
                "size" => int.TryParse(value, out int size) && size is >= 0 and <= SearchRequest.MaxSize ? request with { Size = size } : Noted(request, notes, $"“size={Short(value)}” is no number from 0 to {SearchRequest.MaxSize}; it was left out."),
                _ => request,
            };
        }
        if (request.From > request.To) request = Noted(request with { From = null, To = null }, notes, "The first day lies behind the last; both were left out.");
        return request with { Filters = filters, ReadingNotes = notes };
    }

    public static string Write(SearchRequest request)
    {
        List<(string Name, string Value)> parameters = [];
        if (request.Query.Length > 0) parameters.Add(("q", request.Query));
        foreach (SearchFilter filter in request.Filters.OrderBy(f => Array.IndexOf(FilterNames, f.Field)).ThenBy(f => f.IsExcluded).ThenBy(f => f.Value, StringComparer.Ordinal))
            parameters.Add((filter.Field, (filter.IsExcluded ? "-" : "") + filter.Value));
        if (request.From is { } from) parameters.Add(("from", from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        if (request.To is { } to) parameters.Add(("to", to.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        if (request.Sort is { } sort) parameters.Add(("sort", NameOf(sort)));
        if (request.Page > 1) parameters.Add(("page", request.Page.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (request.Size != new SearchRequest().Size) parameters.Add(("size", request.Size.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return string.Join('&', parameters.Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));
    }

    public static string NameOf(SearchSort sort) => sort switch
    {
        SearchSort.DateAscending => "date-asc",
        SearchSort.DateDescending => "date-desc",
        _ => "relevance",
    };

    private static SearchSort? ReadSort(string value) => value switch
    {
        "relevance" => SearchSort.Relevance,
        "date-desc" => SearchSort.DateDescending,
        "date-asc" => SearchSort.DateAscending,
        _ => null,
    };

    private static SearchRequest Noted(SearchRequest request, List<string> notes, string sentence)
    {
        if (!notes.Contains(sentence)) notes.Add(sentence);
        return request;
    }

    private static string Short(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
