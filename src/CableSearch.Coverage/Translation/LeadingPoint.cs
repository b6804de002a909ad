namespace CableSearch.Coverage.Translation;

/// <summary>
/// Recognises a decimal point without a figure before it, as in ".5 percent". A full stop that ends a sentence stands behind a word.
/// </summary>
internal static class LeadingPoint
{
    private const string Openers = "([“\"'‘$€£¥~≈<>±≤≥-−–—";

    /// <summary>Whether such a point stands just before the digit at a position.</summary>
    public static bool StandsBefore(string text, int at) => at > 0 && char.IsDigit(text[at]) && text[at - 1] is '.' or ','
        && (at == 1 || char.IsWhiteSpace(text[at - 2]) || Openers.Contains(text[at - 2], StringComparison.Ordinal));
}
