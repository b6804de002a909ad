namespace CableSearch.Web.Search;

/// <summary>A part of a hit's text.</summary>
/// <param name="Anchor">Anchor of its paragraph on the page, without <c>#</c>.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Marks">Pairs of start and end (exclusive) in UTF-16 units.</param>
public sealed record SnippetJson(string? Anchor, string Text, IReadOnlyList<int[]> Marks);
