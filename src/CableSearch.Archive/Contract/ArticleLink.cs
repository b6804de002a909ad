namespace CableSearch.Archive.Contract;

/// <summary>A link from an article to a cable.</summary>
/// <param name="CableId">Canonical id; the cable need not be held.</param>
/// <param name="Evidence">Why we link, as a sentence: "names the cable in its text".</param>
/// <param name="Heading">The cable, where it is held and not withdrawn.</param>
public sealed record ArticleLink(string CableId, string Evidence, CableHeading? Heading)
{
    /// <summary>Who says so.</summary>
    public LinkStatus Status { get; init; }

    /// <summary><c>certain</c>, <c>likely</c> or <c>possible</c>; null where the article was not compared with the cables yet.</summary>
    public string? Confidence { get; init; }

    /// <summary>The evidence piece by piece, the strongest first; empty where the article was not compared yet.</summary>
    public IReadOnlyList<ArticleLinkEvidence> Details { get; init; } = [];
}
