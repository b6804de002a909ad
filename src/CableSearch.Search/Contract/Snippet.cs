namespace CableSearch.Search.Contract;

/// <summary>A part of a hit's text.</summary>
/// <param name="Anchor">Anchor of the paragraph, such as <c>p4</c>; null where it has none (an article).</param>
/// <param name="Number">Number of the paragraph, where it has one.</param>
/// <param name="Text">Plain text, cut at sentences or words.</param>
/// <param name="Highlights">What matched, in order, not overlapping.</param>
public sealed record Snippet(string? Anchor, int? Number, string Text, IReadOnlyList<Highlight> Highlights);
