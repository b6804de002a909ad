namespace CableSearch.Coverage.Candidates;

/// <summary>The cables that an article is possibly about. Cables whose text can't be compared are listed separately.</summary>
/// <param name="Candidates">The cables that can be compared, in the order of their ids.</param>
/// <param name="Unread">Ids of the cables whose text is withdrawn or damaged.</param>
internal sealed record FoundCandidates(IReadOnlyList<Candidate> Candidates, IReadOnlyList<string> Unread)
{
    /// <summary>
    /// Ids of the cables that are compared with every quotation. Each other cable is compared only with the quotations whose own words
    /// found it (<see cref="Own"/>).
    /// </summary>
    public required IReadOnlySet<string> Shared { get; init; }

    /// <summary>For each quotation, the ids of the cables that a search for its own words found.</summary>
    public required IReadOnlyList<IReadOnlySet<string>> Own { get; init; }

    /// <summary>The cables with which a quotation is compared.</summary>
    /// <param name="quotation">Index of the quotation in the article, from 0.</param>
    public IReadOnlyList<Candidate> For(int quotation) =>
        [.. Candidates.Where(c => Shared.Contains(c.Cable.Id) || Own[quotation].Contains(c.Cable.Id))];
}
