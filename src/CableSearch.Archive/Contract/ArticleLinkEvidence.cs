namespace CableSearch.Archive.Contract;

/// <summary>A piece of evidence for a link from an article to a cable, as it is stored.</summary>
/// <param name="Kind">
/// What the article has of the cable: its <c>id</c>, its web <c>address</c>, its row <c>number</c> in the published dump, a
/// <c>quotation</c> from it, <c>facts</c> (the same names, figures and dates), or <c>words</c> of its subject.
/// </param>
/// <param name="Text">The evidence in words, for people: the quotation, or the facts that article and cable share.</param>
/// <param name="Anchor">Name of the cable's paragraph in links, such as <c>p4</c>; null if the evidence is not about one paragraph.</param>
public sealed record ArticleLinkEvidence(string Kind, string Text, string? Anchor);
