namespace CableSearch.Coverage.Candidates;

/// <summary>The cables that an article is possibly about. Cables whose text can't be compared are listed separately.</summary>
/// <param name="Candidates">The cables that can be compared, in the order of their ids.</param>
/// <param name="Unread">Ids of the cables whose text is withdrawn or damaged.</param>
internal sealed record FoundCandidates(IReadOnlyList<Candidate> Candidates, IReadOnlyList<string> Unread);
