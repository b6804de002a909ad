namespace CableSearch.Cables.Contract;

/// <summary>Something that a cable refers to.</summary>
/// <param name="Label">Label of the reference in the REF block, such as <c>A</c>; null if it has none.</param>
/// <param name="Kind">Whether the reference is to a cable, an e-mail message, a report or something else.</param>
/// <param name="Value">
/// For a cable, its canonical id, such as <c>09LIMA1667</c>. If the cable's year is not known, only station and serial. For other kinds,
/// the same as <paramref name="Text"/>.
/// </param>
/// <param name="Text">The reference as written, without its label.</param>
public sealed record CableReference(string? Label, ReferenceKind Kind, string Value, string Text);
