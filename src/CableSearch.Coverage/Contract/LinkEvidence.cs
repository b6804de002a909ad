namespace CableSearch.Coverage.Contract;

/// <summary>One reason to link an article to a cable.</summary>
/// <param name="Kind">
/// What the article has of the cable: its <c>id</c>, its web <c>address</c>, its row <c>number</c> in the published dump, a
/// <c>quotation</c> from it, <c>facts</c> (the same names, figures and dates), or rare <c>words</c>.
/// </param>
/// <param name="Text">The evidence in words, for people.</param>
/// <param name="Anchor">Anchor of the cable's paragraph; null if the evidence is not about one paragraph.</param>
public sealed record LinkEvidence(string Kind, string Text, string? Anchor);
