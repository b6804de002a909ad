namespace CableSearch.Archive.Contract;

/// <summary>A link from an article to a cable.</summary>
/// <param name="CableId">Canonical id of the cable, which need not be in the archive.</param>
/// <param name="Evidence">The reason for the link, as a sentence: "Names the cable in its text."</param>
/// <param name="Heading">The cable's title and facts; null if the cable is withdrawn or not in the archive.</param>
public sealed record ArticleLink(string CableId, string Evidence, CableHeading? Heading)
{
    /// <summary>Whether the program suggested the link, or an editor confirmed or rejected it.</summary>
    public LinkStatus Status { get; init; }

    /// <summary>
    /// How sure the program is that the article reports the cable: <c>certain</c>, <c>likely</c> or <c>possible</c>. Null if the article
    /// was not compared with the cables yet.
    /// </summary>
    public string? Confidence { get; init; }

    /// <summary>The pieces of evidence, the strongest first; empty if the article was not compared with the cables yet.</summary>
    public IReadOnlyList<ArticleLinkEvidence> Details { get; init; } = [];
}
