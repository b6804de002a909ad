namespace CableSearch.Web.Check;

/// <summary>A stretch of a quotation or passage.</summary>
/// <param name="Text">The text.</param>
/// <param name="Mark">How it is marked.</param>
/// <param name="Letter">The letter of an anchor; null for any other.</param>
public sealed record MarkedPart(string Text, PartMark Mark, string? Letter = null);
