namespace CableSearch.Coverage.Translation;

/// <summary>
/// Recognises a decimal point with no digit before it, as in ".5 percent". A full stop at the end of a sentence follows a word, so
/// it is no decimal point.
/// </summary>
internal static class LeadingPoint
{
    private const string Openers = "([“\"'‘$€£¥~≈<>±≤≥-−–—";

    /// <summary>
    /// Whether the digit at a position follows a decimal point or comma that has no digit before it, like the "5" in ".5". Only a blank, an
    /// opening sign such as "(" or "$", or the beginning of the text may be before the point.
    /// </summary>
    public static bool StandsBefore(string text, int at) => at > 0 && char.IsDigit(text[at]) && text[at - 1] is '.' or ','
        && (at == 1 || char.IsWhiteSpace(text[at - 2]) || Openers.Contains(text[at - 2], StringComparison.Ordinal));
}
