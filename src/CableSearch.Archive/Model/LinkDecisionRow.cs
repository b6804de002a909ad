using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Model;

/// <summary>
/// What is known about one article and one cable: the program suggests that the article reports the cable, or an editor confirmed or
/// rejected this. The links that follow from it are in another table (<see cref="LinkRow"/>). That table has the cables that the article
/// names, and those that were suggested or confirmed. Cables that an editor rejected are not in it.
/// </summary>
internal sealed class LinkDecisionRow
{
    public long ArticleKey { get; set; }

    public required string CableId { get; set; }

    public LinkStatus Status { get; set; }

    /// <summary>Confidence of the suggestion; null if an editor decided without a suggestion.</summary>
    public string? Confidence { get; set; }

    /// <summary>The evidence as JSON; null if there is none.</summary>
    public string? Evidence { get; set; }
}
