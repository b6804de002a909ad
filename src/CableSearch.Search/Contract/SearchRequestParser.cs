namespace CableSearch.Search.Contract;

/// <summary>Parses the parameters of an address into a search request.</summary>
internal static class SearchRequestParser
{
    // Largest number of filters in a request; further ones are ignored. Nobody selects so many by hand.
    private const int MaxFilters = 100;

    private const int MaxValueLength = 200;

    private const string NoDate = "is not a date such as 2009, 11/2009, nov 2009 or 2009-11-25; it was left out.";

    /// <summary>Parses the parameters. If a parameter can't be parsed, it is left out, and a note tells the reader.</summary>
    public static SearchRequest Parse(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        SearchRequest request = new();
        List<SearchFilter> filters = [];
        List<string> notes = [];
        foreach ((string name, string written) in parameters)
        {
            string value = written.Trim();
            if (value.Length == 0) continue;
            if (name == "year" && !IsYear(value)) Note($"“year={Short(value)}” is not a year such as 2009; it was left out.");
            else if (SearchFilter.Fields.Contains(name, StringComparer.Ordinal)) AddFilter(filters, name, value);
            else request = With(request, name, value, Note);
        }
        if (request.From > request.To)
        {
            request = request with { From = null, To = null };
            Note("From lies after To; both dates were left out.");
        }
        return request with { Filters = filters, ReadingNotes = notes };

        void Note(string sentence)
        {
            if (!notes.Contains(sentence)) notes.Add(sentence);
        }
    }

    private static SearchRequest With(SearchRequest request, string name, string value, Action<string> note)
    {
        switch (name)
        {
            case "q":
                return request with { Query = value };
            case "from" when Period.TryReadOne(value, out DateOnly first, out _):
                return request with { From = first };
            case "to" when Period.TryReadOne(value, out _, out DateOnly last):
                return request with { To = last };
            case "words" when value == "typed":
                return request with { IsAsTyped = true };
            case "sort" when ParseSort(value) is { } sort:
                return request with { Sort = sort };
            case "page" when int.TryParse(value, out int page) && page >= 1:
                return request with { Page = page };
            case "size" when int.TryParse(value, out int size) && size is >= 0 and <= SearchRequest.MaxSize:
                return request with { Size = size };
        }
        // A note on one of the two dates calls it "From" or "To", like the label of its input box on the pages.
        if (name is "from" or "to") note($"{(name == "from" ? "From" : "To")}: “{Short(value)}” {NoDate}");
        else if (Objection(name) is { } objection) note($"“{name}={Short(value)}” {objection}");
        return request;
    }

    // What is wrong with the value of a parameter. The result is the second half of a sentence: the first half is the parameter with its
    // value, such as "page=abc". Null for an unknown parameter, which is ignored.
    private static string? Objection(string name) => name switch
    {
        "words" => "is not “typed”; it was left out.",
        "sort" => "is none of relevance, date-desc and date-asc; it was left out.",
        "page" => "is not a page number; this is the first page.",
        "size" => $"is not a number from 0 to {SearchRequest.MaxSize}; it was left out.",
        _ => null,
    };

    private static void AddFilter(List<SearchFilter> filters, string name, string value)
    {
        SearchFilter filter = value[0] switch
        {
            '-' => new(name, value[1..], IsExcluded: true),
            '+' => new(name, value[1..]) { IsRequired = true },
            _ => new(name, value),
        };
        if (filter.Value.Length == 0) return;
        if (filters.Count < MaxFilters && value.Length <= MaxValueLength && !filters.Contains(filter)) filters.Add(filter);
    }

    private static bool IsYear(string value)
    {
        string year = value.TrimStart('-', '+');
        return year == "undated" || (year.Length == 4 && Period.TryReadOne(year, out _, out _));
    }

    private static SearchSort? ParseSort(string value) => value switch
    {
        "relevance" => SearchSort.Relevance,
        "date-desc" => SearchSort.DateDescending,
        "date-asc" => SearchSort.DateAscending,
        _ => null,
    };

    private static string Short(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
