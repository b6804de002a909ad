namespace CableSearch.Archive.Contract;

/// <summary>A link from an article to a cable.</summary>
/// <param name="CableId">Canonical id of the cable, which need not be in the archive.</param>
/// <param name="Evidence">The reason for the link, as a sentence: "Names the cable in its text."</param>
/// <param name="Heading">The cable's title and facts; null if it is withdrawn or not in the archive.</param>
public sealed record ArticleLink(string CableId, string Evidence, CableHeading? Heading)
{
    /// <summary>Whether the program suggested the link, or an editor confirmed or rejected it.</summary>
    public LinkStatus Status { get; init; }

    /// <summary><c>certain</c>, <c>likely</c> or <c>possible</c>; null where the article was not compared with the cables yet.</summary>
    public string? Confidence { get; init; }

    /// <summary>The evidence piece by piece, the strongest first; empty where the article was not compared yet.</summary>
    public IReadOnlyList<ArticleLinkEvidence> Details { get; init; } = [];
}
