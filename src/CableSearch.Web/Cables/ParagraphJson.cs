namespace CableSearch.Web.Cables;

/// <summary>A part of a cable's body.</summary>
/// <param name="Number">As written.</param>
/// <param name="Anchor">Anchor on the page, without <c>#</c>.</param>
/// <param name="Marking">Such as <c>S/NF</c>.</param>
/// <param name="Heading">Heading before it.</param>
/// <param name="Kind"><c>text</c>, <c>summary</c>, <c>comment</c>, <c>action</c>, <c>note</c> or <c>table</c>.</param>
/// <param name="Text">Reading text.</param>
public sealed record ParagraphJson(int? Number, string Anchor, string? Marking, string? Heading, string Kind, string Text);
