namespace CableSearch.Coverage.Alignment;

/// <summary>A quotation found in a cable with some of its words changed, left out or added.</summary>
/// <param name="Passages">
/// The matching passages, the longest first. A single passage is compared with the whole quotation. Of several passages, each is compared
/// only with those words of the quotation that it matches.
/// </param>
/// <param name="Coverage">Share of the quotation's words that the passages contain in the same order.</param>
/// <param name="Matches">Number of the quotation's words that the passages contain in the same order.</param>
/// <param name="IsJoined">Whether the quotation is joined from several passages.</param>
internal sealed record AlteredMatch(IReadOnlyList<AlignedPassage> Passages, double Coverage, int Matches, bool IsJoined)
{
    /// <summary>The places in the quotation whose words do not follow each other in the cable.</summary>
    public IReadOnlyList<Seam> Seams { get; init; } = [];

    /// <summary>
    /// The stretches of the quotation that match no word of the passages, as UTF-16 positions in the quotation. Words in brackets are left
    /// out.
    /// </summary>
    public IReadOnlyList<(int Start, int End)> Elsewhere { get; init; } = [];

    /// <summary>Where the quotation's first matching word stands in the cable: the paragraph and the word in it.</summary>
    public (int Part, int Word) First { get; init; }
}
