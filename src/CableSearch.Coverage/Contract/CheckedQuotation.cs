using System.Text.Json.Serialization;

namespace CableSearch.Coverage.Contract;

/// <summary>A quotation and what became of it.</summary>
/// <param name="Text">The words between the quotation marks.</param>
/// <param name="Start">UTF-16 position in the article's text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Speaker">Who is said to speak, as the article writes it; null where it does not say.</param>
/// <param name="GivenAsCable">Whether the article gives the words as the cable's.</param>
/// <param name="Verdict">One of the words of <see cref="Contract.Verdict"/>.</param>
/// <param name="Confidence"><c>certain</c>, <c>likely</c> or <c>possible</c>.</param>
/// <param name="Note">What to know about it, as a sentence; null for nothing.</param>
/// <param name="Passages">Where it stands, or what to compare it with; best first.</param>
public sealed record CheckedQuotation(string Text, int Start, int End, string? Speaker,
    [property: JsonPropertyName("given_as_cable")] bool GivenAsCable, string Verdict,
    string Confidence, string? Note, IReadOnlyList<CheckedPassage> Passages);
