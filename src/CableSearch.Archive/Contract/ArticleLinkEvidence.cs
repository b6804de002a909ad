namespace CableSearch.Archive.Contract;

/// <summary>A piece of evidence for a link from an article to a cable, as it is stored.</summary>
/// <param name="Kind"><c>id</c>, <c>address</c>, <c>number</c>, <c>quotation</c>, <c>facts</c> or <c>words</c>.</param>
/// <param name="Text">The evidence in words, for people: the quotation, or the facts that article and cable share.</param>
/// <param name="Anchor">Name of the cable's paragraph in links, such as <c>p4</c>; null if the evidence is not about one paragraph.</param>
public sealed record ArticleLinkEvidence(string Kind, string Text, string? Anchor);
