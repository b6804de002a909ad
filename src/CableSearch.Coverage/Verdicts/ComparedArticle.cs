using CableSearch.Coverage.Candidates;

namespace CableSearch.Coverage.Verdicts;

/// <summary>An article with all that was found for it.</summary>
/// <param name="Language">Language of its text.</param>
/// <param name="Candidates">Cables it may report.</param>
/// <param name="Quotations">Its quotations.</param>
/// <param name="Support">How much of it speaks for each candidate.</param>
/// <param name="Unread">Ids of cables that it may report, and whose text is withdrawn or damaged.</param>
internal sealed record ComparedArticle(string Language, IReadOnlyList<Candidate> Candidates, IReadOnlyList<ComparedQuotation> Quotations,
    IReadOnlyDictionary<Candidate, double> Support, IReadOnlyList<string> Unread);
