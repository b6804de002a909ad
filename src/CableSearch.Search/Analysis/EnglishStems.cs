namespace CableSearch.Search.Analysis;

/// <summary>
/// Finds the words that have a given English stem in a sorted dictionary. Except for a few words, the stemmer changes only endings. So
/// words with the same stem begin with the same letters, and stand near each other in the dictionary.
/// </summary>
internal static class EnglishStems
{
    /// <summary>
    /// Upper limit on the number of letters that the stemmer removes from the end of a word. For example, "representativeness" becomes
    /// "repres".
    /// </summary>
    public const int MaxEnding = 16;

    // The stemmer's exceptions: words that do not begin like their stem. For example, "dying" has the stem "die". The key is the stem, the
    // value is the word.
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["die"] = "dying",
        ["lie"] = "lying",
        ["tie"] = "tying",
        ["sky"] = "skies",
    };

    /// <summary>The possible beginnings of words with the given stem: each such word begins with one of them.</summary>
    public static IEnumerable<string> Beginnings(string stem)
    {
        yield return stem;
        string before = stem[..^1];
        // The stemmer may have changed the last letters: it turns "party" into "parti", "hoping" into "hope", and "possibility" into
        // "possibl". So the beginnings "party", "hoping" and "possibil" are returned for these stems too.
        if (stem.EndsWith('i')) yield return before + "y";
        if (stem.EndsWith('e')) yield return before + "ed";
        if (stem.EndsWith('e')) yield return before + "ing";
        if (stem.EndsWith("bl", StringComparison.Ordinal)) yield return before + "il";
        if (Irregular.TryGetValue(stem, out string? word)) yield return word;
    }
}
