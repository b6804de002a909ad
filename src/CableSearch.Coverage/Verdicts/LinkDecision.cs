using CableSearch.Archive.Contract;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Contract;

namespace CableSearch.Coverage.Verdicts;

/// <summary>Which cables an article reports, and which it may.</summary>
/// <param name="Links">Those that are said, best first.</param>
/// <param name="Candidates">Those that are offered for comparing.</param>
internal sealed record LinkDecision(IReadOnlyList<CableLink> Links, IReadOnlyList<string> Candidates)
{
    private const int MaxCandidates = 10;

    // Fewer words are a slip or a bridge between two parts of a sentence.
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
            // What only may stand there, such as a sentence with its "not" gone, proves nothing.
            evidence.AddRange(quoted.Where(q => q.Confidence is not "possible")
                .Select(q => new LinkEvidence("quotation", q.Text, q.Passages[0].Anchor)));
            if (candidate.Facts.Text is { } facts) evidence.Add(new("facts", facts, null));
            if (Confidence(candidate, quoted, quotations.Count(q => q.Verdict != Verdict.Statement)) is { } confidence)
                links.Add(new(candidate.Cable.Id, true, "suggested", confidence, evidence));
        }
        links.AddRange(article.Links.Where(l => links.All(k => k.Cable != l.CableId))
            .Select(l => new CableLink(l.CableId, false, "suggested", "certain", [new("id", l.Evidence, null)])));
        HashSet<string> linked = [.. links.Select(l => l.Cable)];
        // What a quotation appears to render comes before what only shares the article's words.
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
        // Embassies repeat themselves: where as many sentences stand there with words that the cable lacks, another cable is meant.
        if (quoted.Count(q => q is { Verdict: Verdict.Verbatim, Confidence: "certain" }) > quoted.Count(HasOtherWords)) return "certain";
        // One passage may be alike by chance, and so may two of many: most of what is quoted must lead to the cable.
        return firm + likely >= 3 || (firm + likely == 2 && 2 * (firm + likely) >= all) ? "likely" : null;
    }

    private static bool HasOtherWords(CheckedQuotation quotation) => quotation is { Verdict: Verdict.Altered, Confidence: "possible" }
        && quotation.Passages[0].Difference.Any(d => d.Kind == Differences.Added && d.Article.Count(c => c == ' ') >= MinOtherWords - 1
            && !quotation.Text.Contains('[' + d.Article + ']', StringComparison.Ordinal));
}
