namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Looks for words with a given beginning. For the beginning "tripo", it finds a word in "in Tripoli", but none in the id "09TRIPOLI867".
/// </summary>
internal static class WordStarts
{
    /// <summary>Whether a word of the text begins with the given letters. Capitals and small letters count as the same.</summary>
    public static bool Has(string text, string beginning)
    {
        for (int at = 0; (at = text.IndexOf(beginning, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        return false;
    }
}
