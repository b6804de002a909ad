namespace CableSearch.Search.Analysis;

/// <summary>
/// Where in a dictionary the words of an English stem stand. The stemmer takes endings off and changes no more than the last letters, so
/// they begin alike, and a dictionary in its order has them beside each other.
/// </summary>
internal static class EnglishStems
{
    /// <summary>No ending that the stemmer takes off is longer ("representativeness" is "repres").</summary>
    public const int MaxEnding = 16;

    // The stemmer has a list of words that follow no rule. These are the ones of it that do not begin as their stem; the key is the stem.
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["die"] = "dying",
        ["lie"] = "lying",
        ["tie"] = "tying",
        ["sky"] = "skies",
    };

    /// <summary>Each word with this stem begins with one of these.</summary>
    public static IEnumerable<string> Beginnings(string stem)
    {
        yield return stem;
        string before = stem[..^1];
        // "party" has the stem "parti", "hoping" has "hope", and "accessibility" before its last ending "accessibl".
        if (stem.EndsWith('i')) yield return before + "y";
        if (stem.EndsWith('e')) yield return before + "ed";
        if (stem.EndsWith('e')) yield return before + "ing";
        if (stem.EndsWith("bl", StringComparison.Ordinal)) yield return before + "il";
        if (Irregular.TryGetValue(stem, out string? word)) yield return word;
    }
}
