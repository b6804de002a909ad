using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Verdicts;

/// <summary>An article with its candidates, its quotations and the matches between them.</summary>
/// <param name="Language">ISO 639-1 code of the article's language, or <c>und</c>.</param>
/// <param name="Candidates">Cables that the article may report.</param>
/// <param name="Quotations">The quotations of the article, with their matches in the candidates.</param>
/// <param name="Support">For each candidate, how strong the evidence is that the article reports it.</param>
/// <param name="Shared">Gives the words that the article shares with a cable.</param>
/// <param name="Unread">Ids of cables that the article may report, but whose text is withdrawn or damaged.</param>
internal sealed record ComparedArticle(string Language, IReadOnlyList<Candidate> Candidates, IReadOnlyList<ComparedQuotation> Quotations,
    IReadOnlyDictionary<Candidate, double> Support, Func<ComparedCable, SharedWords> Shared, IReadOnlyList<string> Unread);
