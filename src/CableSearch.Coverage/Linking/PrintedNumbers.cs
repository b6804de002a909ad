using System.Globalization;
using System.Text.RegularExpressions;

namespace CableSearch.Coverage.Linking;

/// <summary>
/// Finds numbers that newspapers printed for cables, as in "cable 136564" or "(230893: confidential)". They are row numbers of the full
/// dump (the published file <c>cables.csv</c>).
/// </summary>
internal static partial class PrintedNumbers
{
    private const int MaxNumbers = 100, LastRow = 251_287;

    /// <summary>The row numbers that a text contains, without duplicates, in the order of the text.</summary>
    public static IReadOnlyList<int> Find(string text) => [.. Number.Matches(text)
        .Select(m => int.Parse(m.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture))
        .Where(n => n <= LastRow).Distinct().Take(MaxNumbers)];

    // Matches a number of five or six digits after a word such as "cable", "document" or "id", or in parentheses before a classification.
    // Numbers of four digits are not matched, because most of them are years.
    [GeneratedRegex(@"(?:\b(?:cables?|telegram(?:s|a|as|m|me|ma|mi)?|despachos?|documento?s?|t[ée]l[ée]grammes?|depeschen?|kabel|"
        + @"dispacci?o?|cablo|link|id)\b[\s:#(–—-]{0,5}"
        + @"(?:(?:number|n[.º°o]+|nr\.?|num[.eé]\w*|nú?mero|numéro|numero|nummer|id)[\s:#.]{1,3})?|"
        + @"\((?=\d{5,6}\s*:\s*(?:confidential|secret|unclassified)))(?<number>[1-9]\d{4,5})(?![.,]?\d|[\p{L}/])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number { get; }
}
