using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Candidates;

/// <summary>A cable that an article is possibly about.</summary>
/// <param name="Cable">The cable.</param>
/// <param name="IsNamed">Whether the article gives the cable's id, or the number of its row.</param>
/// <param name="Words">How well the cable matches the article's words: its search score divided by the best cable's, 0 to 1.</param>
/// <param name="Facts">The dates and places that it shares with the article.</param>
internal sealed record Candidate(ComparedCable Cable, bool IsNamed, double Words, SharedFacts Facts)
{
    /// <summary>The number that the article prints as the cable's, if it is that of its row in an imported dump; else null.</summary>
    public int? Row { get; init; }
}
