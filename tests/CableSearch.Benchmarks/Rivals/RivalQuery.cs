using System.Text.RegularExpressions;
using CableSearch.Search.Contract;

namespace CableSearch.Benchmarks.Rivals;

/// <summary>
/// One of the sixty benchmark queries (<c>MixedQuery</c>), split into parts that every engine knows: words, phrases, prefixes, exclusions,
/// filters and the order.
/// </summary>
/// <param name="Terms">What a cable must have: words, phrases in quotation marks, and prefixes that end in <c>*</c>.</param>
/// <param name="Excluded">Words that a cable must not have.</param>
/// <param name="Filters">
/// The filters that a cable must pass. Each filter is a field (one of <see cref="RivalCable.Columns"/>, or <c>tag</c>) and the value that
/// this field must have.
/// </param>
/// <param name="IsByDate">Whether hits are sorted by date.</param>
/// <param name="IsOldestFirst">
/// Whether hits that are sorted by date begin with the oldest hit. If false, they begin with the newest.
/// </param>
internal sealed partial record RivalQuery(
    IReadOnlyList<string> Terms, IReadOnlyList<string> Excluded, IReadOnlyList<(string Field, string Value)> Filters, bool IsByDate,
    bool IsOldestFirst)
{
    [GeneratedRegex("""-?"[^"]+"|\S+""", RegexOptions.CultureInvariant)]
    private static partial Regex Part { get; }

    /// <summary>
    /// Splits the query of a search request. Null if the query has a fuzzy word (<c>word~</c>), which SQLite and PostgreSQL can't look for.
    /// </summary>
    public static RivalQuery? Of(SearchRequest request)
    {
        string[] parts = [.. Part.Matches(request.Query).Select(m => m.Value)];
        if (parts.Any(p => p.Contains('~', StringComparison.Ordinal))) return null;
        return new(
            [.. parts.Where(p => p[0] != '-')],
            [.. parts.Where(p => p[0] == '-').Select(p => p[1..])],
            [.. request.Filters.Select(f => (f.Field, f.Value))],
            parts.Length == 0 || request.Sort is SearchSort.DateDescending or SearchSort.DateAscending,
            request.Sort == SearchSort.DateAscending);
    }
}
