using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Linking;
using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Verdicts;

/// <summary>The cables that an article is linked to, and further cables that it may report.</summary>
/// <param name="Links">
/// Links with enough evidence, best first. After them come links to cables that the article names but that could not be compared with it,
/// because the archive lacks them, or because their text is withdrawn or damaged.
/// </param>
/// <param name="Candidates">Ids of further cables. The reader can compare them with the article.</param>
internal sealed record LinkDecision(IReadOnlyList<CableLink> Links, IReadOnlyList<string> Candidates)
{
    private const int MaxCandidates = 10;

    private const int MinTogether = 4;

    // If a quotation has this many consecutive words that the cable lacks, the quotation counts against the cable. Fewer such words may be
    // a mistake of the article, or may connect two parts of a sentence.
    private const int MinOtherWords = 5;

    /// <param name="article">The article.</param>
    /// <param name="compared">The article's quotations with their matches.</param>
    /// <param name="quotations">The verdicts on the quotations, in the same order.</param>
    /// <param name="isComplete">Whether the search index contains the whole archive.</param>
    public static LinkDecision Of(Article article, ComparedArticle compared, IReadOnlyList<CheckedQuotation> quotations, bool isComplete)
    {
        List<CableLink> links = [];
        HashSet<CheckedQuotation> sure = [.. quotations.Zip(compared.Quotations)
            .Where(q => QuotationJudge.IsFromCable(q.Second, q.First, isComplete)).Select(q => q.First)];
        int said = quotations.Count(q => q.Verdict != Verdict.Statement);
        // Indirect quotations (sentences without quotation marks) are not counted, because they need not have the cable's words.
        int all = quotations.Zip(compared.Quotations).Count(q => q.First.Verdict != Verdict.Statement && !q.Second.Found.IsIndirect);
        foreach (Candidate candidate in compared.Candidates.OrderByDescending(c => compared.Support[c]))
        {
            CheckedQuotation[] quoted = [.. quotations.Where(q => q.Passages is [var p, ..] && p.Cable == candidate.Cable.Id
                && q.Verdict is not (Verdict.NotFound or Verdict.Undecided or Verdict.Statement))];
            if (Confidence(candidate, quoted, sure, all, said) is { } confidence)
                links.Add(new(candidate.Cable.Id, true, "suggested", confidence, Evidence(article, candidate, quoted, compared.Shared)));
        }
        links.AddRange(article.Links.Where(l => links.All(k => k.Cable != l.CableId))
            .Select(l => NotCompared(l, isHeld: compared.Unread.Contains(l.CableId))));
        HashSet<string> linked = [.. links.Select(l => l.Cable)];
        // Cables from which a quotation seems to be taken come first. After them come cables that only share words with the article.
        HashSet<string> rendered = [.. quotations.Where(q => q.Verdict is not (Verdict.NotFound or Verdict.Undecided or Verdict.Statement))
            .Select(q => q.Passages[0].Cable)];
        return new(links, [.. compared.Candidates.OrderByDescending(c => rendered.Contains(c.Cable.Id))
            .ThenByDescending(c => compared.Support[c]).Select(c => c.Cable.Id)
            .Where(c => !linked.Contains(c))
            .Take(MaxCandidates)]);
    }

    // A link to a cable that the article names, but that was not compared. If the archive has the cable, the link is certain. If it lacks
    // the cable, the id may be misprinted or invented, so the link is only possible. But if the id is from an address or from a list of the
    // source, it was not typed by hand, so the link is likely.
    private static CableLink NotCompared(ArticleLink named, bool isHeld) => new(named.CableId, false, "suggested",
        isHeld ? "certain" : CableMentions.IsTyped(named) ? "possible" : "likely",
        [new(CableMentions.KindOf(named), isHeld ? named.Evidence : named.Evidence + " This archive does not have it.", null)]);

    private static List<LinkEvidence> Evidence(Article article, Candidate candidate, CheckedQuotation[] quoted,
        Func<ComparedCable, SharedWords> shared)
    {
        List<LinkEvidence> evidence = [];
        if (article.Links.FirstOrDefault(l => l.CableId == candidate.Cable.Id) is { } named)
            evidence.Add(new(CableMentions.KindOf(named), named.Evidence, null));
        if (candidate.Row is { } row)
        {
            evidence.Add(new("number", string.Create(CultureInfo.InvariantCulture,
                $"Prints the number {row}, that of the cable's row in the full dump."), null));
        }
        else if (candidate.Facts.Number is { } number)
        {
            evidence.Add(new("number", string.Create(CultureInfo.InvariantCulture,
                $"Prints the number {number}, which a cable of these days has."), null));
        }
        // A quotation whose match has only the confidence "possible" is mostly not evidence, because the cable may say something else. For
        // example, the quotation may leave out a "not" of the cable. It is evidence only if its words surely come from this cable.
        evidence.AddRange(quoted.Where(q => q.Confidence is not "possible" || q.IsFromPassage)
            .Select(q => new LinkEvidence("quotation", q.Text, q.Passages[0].Anchor)));
        SharedWords words = shared(candidate.Cable);
        string facts = string.Join(", ", [.. candidate.Facts.Text is { } text ? (string[])[text] : [],
            .. words.Rare.Where(w => candidate.Facts.Text?.Contains(w, StringComparison.OrdinalIgnoreCase) is not true)]);
        if (facts.Length > 0) evidence.Add(new("facts", facts, null));
        if (words.Subject.Count > 0) evidence.Add(new("words", string.Join(", ", words.Subject), null));
        return evidence;
    }

    private static string? Confidence(Candidate candidate, CheckedQuotation[] quoted, HashSet<CheckedQuotation> sure, int all, int said)
    {
        if (candidate.IsNamed) return "certain";
        int firm = quoted.Count(q => q.Verdict is Verdict.Verbatim or Verdict.Altered or Verdict.Joined
            && (q.Confidence is "certain" or "likely" || q.IsFromPassage));
        int likely = quoted.Count(q => q.Verdict is Verdict.Translated or Verdict.Paraphrase && q.Confidence is "likely");
        // Some quotations are surely from this cable, word for word. One of them alone does not prove that the article reports this cable,
        // because embassies repeat sentences from cable to cable. There must be more of them than quotations with several words in a row
        // that the cable lacks. If one of the sure quotations is in no other cable, the link is certain. Otherwise it is only likely,
        // because the article may report another cable.
        if (quoted.Count(sure.Contains) > quoted.Count(HasOtherWords))
            return quoted.Any(q => sure.Contains(q) && q.Passages[0].AlsoIn.Count == 0) ? "certain" : "likely";
        // Three quotations that match well are enough for "likely". Two are enough only if they are at least half of the article's
        // quotations: two of many can match by chance.
        if (firm + likely >= 3 || (firm + likely == 2 && 2 * (firm + likely) >= all)) return "likely";
        // Matches with the confidence "possible" can be enough for "likely" if there are many. Three conditions must be met:
        // 1. At least four quotations match this cable.
        // 2. At least one of them is firm. A quotation is firm if it has the cable's own words, and if the confidence of its match is above
        //    "possible" or the words surely come from this cable.
        // 3. All quotations of the article match this cable. Quotations of spokesmen and other people are not counted.
        // If the firm quotations outnumber the quotations with several words in a row that the cable lacks, condition 3 is weaker: half of
        // the article's quotations are enough.
        bool isMost = firm > quoted.Count(HasOtherWords) ? 2 * quoted.Length >= said : quoted.Length == said;
        return firm > 0 && quoted.Length >= MinTogether && isMost ? "likely" : null;
    }

    private static bool HasOtherWords(CheckedQuotation quotation) => quotation is { Verdict: Verdict.Altered, Confidence: "possible" }
        && quotation.Passages[0].Difference.Any(d => d.Kind == Differences.Added && d.Article.Count(c => c == ' ') >= MinOtherWords - 1
            && !quotation.Text.Contains('[' + d.Article + ']', StringComparison.Ordinal));
}
