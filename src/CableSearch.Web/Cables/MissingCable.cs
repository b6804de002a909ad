using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A cable that the archive does not have, with the cables and articles that name it.</summary>
/// <param name="Id">Canonical id of the missing cable.</param>
/// <param name="ReferredBy">Cables of the archive that refer to the missing cable.</param>
/// <param name="ReportedBy">Articles that report the missing cable.</param>
/// <param name="IsBookmarked">Whether the missing cable is in a list of the reader.</param>
public sealed record MissingCable(
    string Id, IReadOnlyList<CableHeading> ReferredBy, IReadOnlyList<Article> ReportedBy, bool IsBookmarked) : CableResponse(Id)
{
    /// <summary>Whether a cable or an article of this archive names the missing cable.</summary>
    public bool IsKnown => ReferredBy is not [] || ReportedBy is not [];

    /// <summary>Heading of the page that is shown for the missing cable.</summary>
    public string Title => IsKnown ? $"We don't have {Id}" : $"{Id} is not known here";
}
