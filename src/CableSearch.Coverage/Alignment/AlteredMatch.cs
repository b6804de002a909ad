namespace CableSearch.Coverage.Alignment;

/// <summary>A quotation that stands in a cable with other words in places.</summary>
/// <param name="Passages">Where; the first has the differences.</param>
/// <param name="Coverage">Share of its words that stand there in their order.</param>
/// <param name="Matches">Number of those words.</param>
/// <param name="IsJoined">Whether it is put together from several places.</param>
internal sealed record AlteredMatch(IReadOnlyList<AlignedPassage> Passages, double Coverage, int Matches, bool IsJoined);
