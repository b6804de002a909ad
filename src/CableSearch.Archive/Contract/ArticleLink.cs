namespace CableSearch.Archive.Contract;

/// <summary>A link from an article to a cable.</summary>
/// <param name="CableId">Canonical id; the cable need not be held.</param>
/// <param name="Evidence">Why we link, as a sentence: "names the cable in its text".</param>
/// <param name="Heading">The cable, where it is held and not withdrawn.</param>
public sealed record ArticleLink(string CableId, string Evidence, CableHeading? Heading);
