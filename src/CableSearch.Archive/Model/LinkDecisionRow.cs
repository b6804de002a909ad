using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Model;

/// <summary>
/// A suggestion, or an editor's decision, about whether an article reports a cable. The table of links has the links that follow from all
/// decisions: the cables that the article names, and the cables that were suggested or confirmed, except those that an editor rejected.
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
