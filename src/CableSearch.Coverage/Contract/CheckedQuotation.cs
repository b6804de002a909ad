using System.Text.Json.Serialization;

namespace CableSearch.Coverage.Contract;

/// <summary>A quotation with the verdict on it.</summary>
/// <param name="Text">The words between the quotation marks.</param>
/// <param name="Start">UTF-16 position where the quotation begins in the article's text.</param>
/// <param name="End">UTF-16 position where the quotation ends in the article's text, exclusive.</param>
/// <param name="Speaker">Name of the speaker as the article writes it; null if the article gives none.</param>
/// <param name="GivenAsCable">Whether the article attributes the words to a cable.</param>
/// <param name="Verdict">
/// <c>verbatim</c>, <c>altered</c>, <c>joined</c>, <c>translated</c>, <c>paraphrase</c>, <c>redacted</c>, <c>not_found</c>,
/// <c>undecided</c> (not found, but not all cables were indexed yet) or <c>statement</c>.
/// </param>
/// <param name="Confidence"><c>certain</c>, <c>likely</c> or <c>possible</c>.</param>
/// <param name="Note">A remark on the verdict, as a sentence; null if there is none.</param>
/// <param name="Passages">The passages of cables that contain the quotation or resemble it, best first.</param>
public sealed record CheckedQuotation(string Text, int Start, int End, string? Speaker,
    [property: JsonPropertyName("given_as_cable")] bool GivenAsCable, string Verdict,
    string Confidence, string? Note, IReadOnlyList<CheckedPassage> Passages)
{
    /// <summary>
    /// Whether the words surely come from the passage, although some were changed or the article attributes them to somebody else. Such a
    /// quotation is evidence that the article reports the cable, even if <see cref="Confidence"/> is only <c>possible</c>.
    /// </summary>
    internal bool IsFromPassage { get; init; }
}
