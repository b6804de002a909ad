namespace CableSearch.Cables.Contract;

/// <summary>Something that a cable refers to.</summary>
/// <param name="Label">Label in the REF block, such as <c>A</c>, or null.</param>
/// <param name="Kind">What is referred to.</param>
/// <param name="Value">For a cable its canonical id; otherwise the reference in short.</param>
/// <param name="Text">The reference as written.</param>
public sealed record CableReference(string? Label, ReferenceKind Kind, string Value, string Text);
