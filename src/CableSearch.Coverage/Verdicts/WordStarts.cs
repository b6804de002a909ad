namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Looks for the beginning of a word in a text, where words begin: "tripo" is in "in Tripoli", but not in the id "09TRIPOLI867".
/// </summary>
internal static class WordStarts
{
    /// <summary>Whether a word of the text begins with the given letters, in capitals or not.</summary>
    public static bool Has(string text, string beginning)
    {
        for (int at = 0; (at = text.IndexOf(beginning, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        return false;
    }
}
