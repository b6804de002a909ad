namespace CableSearch.Cables.Contract;

/// <summary>Something that a cable refers to.</summary>
/// <param name="Label">Label of the reference in the REF block, such as <c>A</c>; null if it has none.</param>
/// <param name="Kind">Whether the reference is to a cable, an e-mail message, a report or something else.</param>
/// <param name="Value">Canonical id of the cable that is referred to; for other kinds, the reference in short.</param>
/// <param name="Text">The reference as written.</param>
public sealed record CableReference(string? Label, ReferenceKind Kind, string Value, string Text);
