using System.Text.RegularExpressions;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>
/// The words of a query, for an engine without a query language of its own. A word is a run of letters, combining accents and digits.
/// </summary>
internal static partial class QueryWords
{
    public static IReadOnlyList<string> Of(string query) => [.. Word.Matches(query).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word { get; }
}
