using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A cable that is not held, with what is known of it: nothing, or who speaks of it.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="ReferredBy">Cables that refer to it.</param>
/// <param name="ReportedBy">Articles that report it.</param>
/// <param name="IsBookmarked">Whether the reader bookmarked it.</param>
public sealed record MissingCable(string Id, IReadOnlyList<CableHeading> ReferredBy, IReadOnlyList<Article> ReportedBy, bool IsBookmarked) : CableResponse(Id)
{
    /// <summary>Whether anything here speaks of it.</summary>
    public bool IsKnown => ReferredBy is not [] || ReportedBy is not [];

    /// <summary>What the page says.</summary>
    public string Title => IsKnown ? $"We don't have {Id}" : $"{Id} is not known here";
}
