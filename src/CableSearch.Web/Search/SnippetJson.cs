namespace CableSearch.Web.Search;

/// <summary>A snippet of a hit's text.</summary>
/// <param name="Anchor">The anchor of its paragraph on the cable's page, without <c>#</c>.</param>
/// <param name="Text">Plain text of the snippet.</param>
/// <param name="Marks">Highlights: pairs of start and end (exclusive), in UTF-16 units.</param>
public sealed record SnippetJson(string? Anchor, string Text, IReadOnlyList<int[]> Marks);
