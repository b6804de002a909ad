using CableSearch.Archive.Contract;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Contract;

namespace CableSearch.Coverage.Verdicts;

/// <summary>The cables that an article is linked to, and further cables that it is possibly about.</summary>
/// <param name="Links">Links with enough evidence, best first; then links to cables that the article names but the archive lacks.</param>
/// <param name="Candidates">Ids of further cables, offered so that the reader can compare them.</param>
internal sealed record LinkDecision(IReadOnlyList<CableLink> Links, IReadOnlyList<string> Candidates)
{
    private const int MaxCandidates = 10;

    // Fewer added words than this are ignored: they are a slip, or they join two parts of a sentence.
    private const int MinOtherWords = 5;

    public static LinkDecision Of(Article article, ComparedArticle compared, IReadOnlyList<CheckedQuotation> quotations)
    {
        List<CableLink> links = [];
        foreach (Candidate candidate in compared.Candidates.OrderByDescending(c => compared.Support[c]))
        {
            List<LinkEvidence> evidence = [];
            if (article.Links.FirstOrDefault(l => l.CableId == candidate.Cable.Id) is { } named) evidence.Add(new("id", named.Evidence,
                null));
            CheckedQuotation[] quoted = [.. quotations.Where(q => q.Passages is [var p, ..] && p.Cable == candidate.Cable.Id
                && q.Verdict is not (Verdict.NotFound or Verdict.Statement))];
            // An uncertain match, such as a sentence that lost its "not", is no evidence.
            evidence.AddRange(quoted.Where(q => q.Confidence is not "possible")
                .Select(q => new LinkEvidence("quotation", q.Text, q.Passages[0].Anchor)));
            if (candidate.Facts.Text is { } facts) evidence.Add(new("facts", facts, null));
            if (Confidence(candidate, quoted, quotations.Count(q => q.Verdict != Verdict.Statement)) is { } confidence)
                links.Add(new(candidate.Cable.Id, true, "suggested", confidence, evidence));
        }
        links.AddRange(article.Links.Where(l => links.All(k => k.Cable != l.CableId))
            .Select(l => new CableLink(l.CableId, false, "suggested", "certain", [new("id", l.Evidence, null)])));
        HashSet<string> linked = [.. links.Select(l => l.Cable)];
        // A cable that a quotation seems to come from is listed before a cable that only shares words with the article.
        HashSet<string> rendered = [.. quotations.Where(q => q.Verdict is not (Verdict.NotFound or Verdict.Statement))
            .Select(q => q.Passages[0].Cable)];
        return new(links, [.. compared.Candidates.OrderByDescending(c => rendered.Contains(c.Cable.Id))
            .ThenByDescending(c => compared.Support[c]).Select(c => c.Cable.Id)
            .Where(c => !linked.Contains(c))
            .Take(MaxCandidates)]);
    }

    private static string? Confidence(Candidate candidate, CheckedQuotation[] quoted, int all)
    {
        if (candidate.IsNamed) return "certain";
        int firm = quoted.Count(q => q.Verdict is Verdict.Verbatim or Verdict.Altered or Verdict.Joined
            && q.Confidence is "certain" or "likely");
        int likely = quoted.Count(q => q.Verdict is Verdict.Translated or Verdict.Paraphrase && q.Confidence is "likely");
        // Embassies repeat sentences from cable to cable. If the quotations with several words that this cable lacks are as many as the
        // verbatim ones, the article is probably about another cable.
        if (quoted.Count(q => q is { Verdict: Verdict.Verbatim, Confidence: "certain" }) > quoted.Count(HasOtherWords)) return "certain";
        // One passage can match by chance, and so can two of many: with two matches, at least half of the quotations must lead to the
        // cable.
        return firm + likely >= 3 || (firm + likely == 2 && 2 * (firm + likely) >= all) ? "likely" : null;
    }

    private static bool HasOtherWords(CheckedQuotation quotation) => quotation is { Verdict: Verdict.Altered, Confidence: "possible" }
        && quotation.Passages[0].Difference.Any(d => d.Kind == Differences.Added && d.Article.Count(c => c == ' ') >= MinOtherWords - 1
            && !quotation.Text.Contains('[' + d.Article + ']', StringComparison.Ordinal));
}
