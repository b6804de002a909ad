namespace CableSearch.Coverage.Translation;

/// <summary>
/// Recognises a decimal point with no digit before it, as in ".5 percent". A full stop that ends a sentence is none: it follows a word.
/// </summary>
internal static class LeadingPoint
{
    private const string Openers = "([“\"'‘$€£¥~≈<>±≤≥-−–—";

    /// <summary>
    /// Whether a decimal point or comma is just before the digit at a position, with no digit before the point, but a blank, an opening
    /// sign such as "(", or the beginning of the text.
    /// </summary>
    public static bool StandsBefore(string text, int at) => at > 0 && char.IsDigit(text[at]) && text[at - 1] is '.' or ','
        && (at == 1 || char.IsWhiteSpace(text[at - 2]) || Openers.Contains(text[at - 2], StringComparison.Ordinal));
}
