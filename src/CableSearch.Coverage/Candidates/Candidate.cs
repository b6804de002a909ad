using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Candidates;

/// <summary>A cable that an article may report.</summary>
/// <param name="Cable">The cable.</param>
/// <param name="IsNamed">Whether the article names its id.</param>
/// <param name="Words">How well the article's words match, 0 to 1 for the best of all.</param>
/// <param name="Facts">What it shares with the article of dates and places.</param>
internal sealed record Candidate(ComparedCable Cable, bool IsNamed, double Words, SharedFacts Facts);
