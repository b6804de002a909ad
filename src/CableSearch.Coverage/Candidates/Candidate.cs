using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Candidates;

/// <summary>A cable that an article is possibly about.</summary>
/// <param name="Cable">The cable.</param>
/// <param name="IsNamed">Whether the article gives the cable's id, or the number of its row in the dump.</param>
/// <param name="Words">
/// How well the cable matches the article's words, 0 to 1: the cable's search score divided by the highest score of any cable.
/// </param>
/// <param name="Facts">The dates and places that the cable shares with the article.</param>
internal sealed record Candidate(ComparedCable Cable, bool IsNamed, double Words, SharedFacts Facts)
{
    /// <summary>
    /// Number of the cable's row in the imported dump (the file <c>cables.csv</c>), if the article prints this number; otherwise null.
    /// </summary>
    public int? Row { get; init; }
}
