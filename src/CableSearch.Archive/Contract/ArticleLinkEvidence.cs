namespace CableSearch.Archive.Contract;

/// <summary>A reason for a link.</summary>
/// <param name="Kind"><c>id</c>, <c>address</c>, <c>number</c>, <c>quotation</c>, <c>facts</c> or <c>words</c>.</param>
/// <param name="Text">What it is, for people: the quotation, or the facts that are shared.</param>
/// <param name="Anchor">The paragraph of the cable; null for none.</param>
public sealed record ArticleLinkEvidence(string Kind, string Text, string? Anchor);
