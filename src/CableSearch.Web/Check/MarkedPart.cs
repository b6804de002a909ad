namespace CableSearch.Web.Check;

/// <summary>A part of a quotation or passage, with the way it is highlighted.</summary>
/// <param name="Text">The words of the part.</param>
/// <param name="Mark">How the part is highlighted.</param>
/// <param name="Letter">The letter that is shown at both words of a matching pair; null for other parts.</param>
public sealed record MarkedPart(string Text, PartMark Mark, string? Letter = null);
