namespace CableSearch.Coverage.Quotations;

/// <summary>A quotation in an article.</summary>
/// <param name="Start">UTF-16 position in the article's text where the quotation begins, after the opening quotation mark.</param>
/// <param name="End">UTF-16 position in the article's text where the quotation ends: the position of the closing quotation mark.</param>
/// <param name="Text">The words between the quotation marks.</param>
/// <param name="Context">The sentences around the quotation in its paragraph, without the quotation itself.</param>
/// <param name="Speaker">The name of the speaker; null if the article does not give one.</param>
/// <param name="GivenAsCable">Whether the article attributes the words to a cable.</param>
/// <param name="IsStatement">Whether the article attributes the words to somebody else, such as a spokesman.</param>
/// <param name="IsIndirect">Whether the quotation is without quotation marks, as in "according to the cable …".</param>
internal sealed record FoundQuotation(int Start, int End, string Text, string Context, string? Speaker, bool GivenAsCable, bool IsStatement,
    bool IsIndirect)
{
    /// <summary>
    /// The words before the quotation in its sentence; empty if the quotation begins its sentence or is without quotation marks.
    /// </summary>
    public string Lead { get; init; } = "";
}
