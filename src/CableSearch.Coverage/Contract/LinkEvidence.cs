namespace CableSearch.Coverage.Contract;

/// <summary>A reason for a link.</summary>
/// <param name="Kind"><c>id</c>, <c>address</c>, <c>number</c>, <c>quotation</c>, <c>facts</c> or <c>words</c>.</param>
/// <param name="Text">What it is, for people.</param>
/// <param name="Anchor">The paragraph of the cable, or null.</param>
public sealed record LinkEvidence(string Kind, string Text, string? Anchor);
