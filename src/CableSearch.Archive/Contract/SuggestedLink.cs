namespace CableSearch.Archive.Contract;

/// <summary>A link that was found by comparing an article with the cables.</summary>
/// <param name="CableId">Canonical id of the cable.</param>
/// <param name="Confidence"><c>certain</c>, <c>likely</c> or <c>possible</c>.</param>
/// <param name="Evidence">The reasons for the link, the strongest first.</param>
public sealed record SuggestedLink(string CableId, string Confidence, IReadOnlyList<ArticleLinkEvidence> Evidence);
