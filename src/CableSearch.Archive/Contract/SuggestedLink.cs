namespace CableSearch.Archive.Contract;

/// <summary>A link that the words of an article lead to.</summary>
/// <param name="CableId">Canonical id.</param>
/// <param name="Confidence"><c>certain</c>, <c>likely</c> or <c>possible</c>.</param>
/// <param name="Evidence">Why, the strongest first.</param>
public sealed record SuggestedLink(string CableId, string Confidence, IReadOnlyList<ArticleLinkEvidence> Evidence);
