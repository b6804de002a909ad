using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Help;

/// <summary>
/// A quotation of an article beside the passage of the cable that it quotes. The home page shows one, to say what the site does.
/// </summary>
/// <param name="Article">The article.</param>
/// <param name="Quotation">The quotation, with the passage.</param>
/// <param name="Number">Number of the quotation in the article, from 1.</param>
/// <param name="Count">Number of quotations in the article.</param>
/// <param name="Cable">Heading of the passage's cable.</param>
public sealed record Specimen(Article Article, CheckedQuotation Quotation, int Number, int Count, CableHeading Cable)
{
    // A quotation of at most MinLength characters says too little to be shown. The page has no room for a quotation or a passage of
    // MaxLength or more characters.
    private const int MinLength = 30, MaxLength = 320;

    /// <summary>The passage of the cable.</summary>
    public CheckedPassage Passage => Quotation.Passages[0];

    /// <summary>
    /// Chooses the quotation to show: a translated one if there is any, else an altered one, else a verbatim one. Only stored reports are
    /// read; no article is checked for this. Null if no report has a quotation of suitable length, or if the cable of the chosen quotation
    /// has a newer revision than the one that was checked.
    /// </summary>
    public static async Task<Specimen?> FindAsync(
        IReadOnlyList<Article> articles, CheckReports reports, CableArchive archive, CancellationToken stop)
    {
        IReadOnlyDictionary<string, CheckReport> stored = await reports.OfArticlesAsync([.. articles.Select(a => a.Slug)], stop);
        var best = articles.Where(a => stored.ContainsKey(a.Slug))
            .SelectMany(a => stored[a.Slug].Quotations.Select((quotation, i) =>
                (Article: a, Quotation: quotation, Number: i + 1, stored[a.Slug].Quotations.Count)))
            .Where(q => RankOf(q.Quotation) is not null && Fits(q.Quotation))
            .OrderBy(q => RankOf(q.Quotation)).FirstOrDefault();
        if (best.Article is null) return null;
        CheckedPassage passage = best.Quotation.Passages[0];
        IReadOnlyDictionary<string, int> revisions = await archive.Cables.RevisionsAsync([passage.Cable], stop);
        if (!revisions.TryGetValue(passage.Cable, out int revision) || revision != passage.Revision) return null;
        return await archive.Cables.HeadingsAsync([passage.Cable], stop) is [{ } cable, ..]
            ? new(best.Article, best.Quotation, best.Number, best.Count, cable)
            : null;
    }

    private static int? RankOf(CheckedQuotation quotation) => quotation.Verdict switch
    {
        Verdict.Translated => 0,
        Verdict.Altered => 1,
        Verdict.Verbatim => 2,
        _ => null,
    };

    private static bool Fits(CheckedQuotation quotation) => quotation.Passages is [{ Text.Length: < MaxLength }, ..]
        && quotation.Text.Length is > MinLength and < MaxLength;
}
