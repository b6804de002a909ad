namespace CableSearch.Coverage.Alignment;

/// <summary>A quotation found in a cable with some of its words changed, left out or added.</summary>
/// <param name="Passages">
/// The passages that match, the longest first. A single passage has the differences of the whole quotation; otherwise each has its own.
/// </param>
/// <param name="Coverage">Share of the quotation's words that the passages have in the same order.</param>
/// <param name="Matches">Number of those words.</param>
/// <param name="IsJoined">Whether the quotation is joined from several passages.</param>
internal sealed record AlteredMatch(IReadOnlyList<AlignedPassage> Passages, double Coverage, int Matches, bool IsJoined);
