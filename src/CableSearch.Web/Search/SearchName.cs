using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>A short name for a search, for feeds, downloads and saved searches: <c>dirandro · Embassy Lima · 2009</c>.</summary>
internal static class SearchName
{
    // Longest name, in characters. Names should fit in about one line.
    private const int MaxLength = 120;

    /// <summary>The name of a search: its query, filters and period, shortened if they are too long.</summary>
    public static string Of(SearchRequest request)
    {
        IEnumerable<string> filters = request.Filters.Select(f => (f.IsExcluded ? "not " : "") + ResultsText.LabelOf(f));
        IEnumerable<string> parts = filters.Prepend(request.Query).Append(ResultsText.Period(request) ?? "");
        string name = string.Join(" · ", parts.Where(p => p.Length > 0));
        if (name.Length == 0) return ResultsText.Title(request);
        if (name.Length <= MaxLength) return name;
        // Shortens the name without cutting a surrogate pair (one character of two UTF-16 units) in half.
        int length = char.IsHighSurrogate(name[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return string.Concat(name.AsSpan(0, length), "…");
    }
}
