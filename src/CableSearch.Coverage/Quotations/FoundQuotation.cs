namespace CableSearch.Coverage.Quotations;

/// <summary>A quotation of an article.</summary>
/// <param name="Start">UTF-16 position in the article's text, behind the opening mark.</param>
/// <param name="End">Exclusive, before the closing mark.</param>
/// <param name="Text">The words between.</param>
/// <param name="Context">The sentences around it in its paragraph, without it.</param>
/// <param name="Speaker">Who is said to speak; null where the article does not say.</param>
/// <param name="GivenAsCable">Whether the words are given as the cable's.</param>
/// <param name="IsStatement">Whether the words are given as somebody else's, such as a spokesman's.</param>
/// <param name="IsIndirect">Whether it has no marks: "according to the cable …".</param>
internal sealed record FoundQuotation(int Start, int End, string Text, string Context, string? Speaker, bool GivenAsCable, bool IsStatement,
    bool IsIndirect);
