using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Model;

/// <summary>
/// Whether an article reports a cable: as the program suggests, or as an editor decided. The resulting links are in another table. It has
/// the cables that the article names, and the cables that were suggested or confirmed. Cables that an editor rejected are left out.
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
