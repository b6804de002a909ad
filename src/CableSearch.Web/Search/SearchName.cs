using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>A search in few words, for where it is taken along: <c>dirandro · Embassy Lima · 2009</c>.</summary>
internal static class SearchName
{
    // As much as stands in a line.
    private const int MaxLength = 120;

    /// <summary>The query, what narrows it, and the period.</summary>
    public static string Of(SearchRequest request)
    {
        IEnumerable<string> filters = request.Filters.Select(f => (f.IsExcluded ? "not " : "") + ResultsText.LabelOf(f));
        string name = string.Join(" · ", filters.Prepend(request.Query).Append(ResultsText.Period(request) ?? "").Where(p => p.Length > 0));
        if (name.Length == 0) return ResultsText.Title(request);
        return name.Length <= MaxLength ? name : string.Concat(name.AsSpan(0, char.IsHighSurrogate(name[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1), "…");
    }
}
