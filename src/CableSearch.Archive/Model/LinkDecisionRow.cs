using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Model;

/// <summary>
/// What was found or decided about an article and a cable beyond what the article names. The table of links holds what follows from both.
/// </summary>
internal sealed class LinkDecisionRow
{
    public long ArticleKey { get; set; }

    public required string CableId { get; set; }

    public LinkStatus Status { get; set; }

    /// <summary>Null where an editor decided without a suggestion.</summary>
    public string? Confidence { get; set; }

    /// <summary>The evidence as JSON; null for none.</summary>
    public string? Evidence { get; set; }
}
