namespace CableSearch.Web.Cables;

/// <summary>A paragraph of a cable.</summary>
/// <param name="Number">The number as written; null for a paragraph without one.</param>
/// <param name="Anchor">The anchor on the cable's page, without <c>#</c>.</param>
/// <param name="Marking">The classification marking, such as <c>S/NF</c>.</param>
/// <param name="Heading">The heading above it.</param>
/// <param name="Kind"><c>text</c>, <c>summary</c>, <c>comment</c>, <c>action</c>, <c>note</c> or <c>table</c>.</param>
/// <param name="Text">The text, without line wraps.</param>
public sealed record ParagraphJson(int? Number, string Anchor, string? Marking, string? Heading, string Kind, string Text);
