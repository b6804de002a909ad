namespace CableSearch.Search.Contract;

/// <summary>A passage of a hit's text that matches the query.</summary>
/// <param name="Anchor">
/// Id of the paragraph in the page of the cable, such as <c>p4</c>. Null in an article, because its paragraphs have no ids.
/// </param>
/// <param name="Number">Number of the paragraph in the cable; null if it has none.</param>
/// <param name="Text">The passage as plain text, cut at the ends of sentences or words.</param>
/// <param name="Highlights">The words that matched, in order, not overlapping.</param>
public sealed record Snippet(string? Anchor, int? Number, string Text, IReadOnlyList<Highlight> Highlights);
