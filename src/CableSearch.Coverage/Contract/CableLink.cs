namespace CableSearch.Coverage.Contract;

/// <summary>A link to a cable that an article reports.</summary>
/// <param name="Cable">Canonical id of the cable.</param>
/// <param name="Held">Whether this archive contains the cable.</param>
/// <param name="Status"><c>confirmed</c> by an editor, or <c>suggested</c>.</param>
/// <param name="Confidence"><c>certain</c>, <c>likely</c> or <c>possible</c>.</param>
/// <param name="Evidence">The reasons for the link, the strongest first.</param>
public sealed record CableLink(string Cable, bool Held, string Status, string Confidence, IReadOnlyList<LinkEvidence> Evidence);
