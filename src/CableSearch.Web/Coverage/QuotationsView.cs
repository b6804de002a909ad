using CableSearch.Archive.Contract;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>One page of the list of articles with their cables and with the verdicts on their quotations.</summary>
/// <param name="Articles">The articles of this page, ordered by outlet.</param>
/// <param name="Reports">The reports on the articles' quotations, by slug. An article that was not checked yet has none.</param>
/// <param name="Missing">
/// Cables that articles report but that the archive does not have. A cable comes once for each article that reports it. Empty on all pages
/// except the first.
/// </param>
/// <param name="Count">Number of articles on all pages.</param>
/// <param name="Page">Number of this page, from 1.</param>
public sealed record QuotationsView(IReadOnlyList<Article> Articles, IReadOnlyDictionary<string, CheckReport> Reports,
    IReadOnlyList<ReportedCable> Missing, int Count, int Page)
{
    /// <summary>Number of articles on a page.</summary>
    public const int Size = 25;

    /// <summary>Largest number of entries in <see cref="Missing"/>: each is a missing cable with one article that reports it.</summary>
    public const int MaxMissing = 500;

    /// <summary>Whether there is a further page.</summary>
    public bool HasNext => Page < CoverageView.MaxPage && Page * Size < Count;

    /// <summary>
    /// The quotations of a report, grouped by the cable in which they were found. Each quotation has its number in the article. The last
    /// group has the quotations that were found in no cable, with null in place of the cable.
    /// </summary>
    public static IReadOnlyList<(string? Cable, IReadOnlyList<(int Number, CheckedQuotation Quotation)> Quotations)> ByCable(
        CheckReport report) => [.. report.Quotations.Select((q, i) => (Number: i + 1, Quotation: q))
            .GroupBy(q => q.Quotation is
            {
                Verdict: not (Verdict.NotFound or Verdict.Undecided or Verdict.Statement),
                Passages: [var passage, ..],
            } ? passage.Cable : null)
            .OrderBy(g => g.Key is null).ThenBy(g => g.First().Number)
            .Select(g => (g.Key, (IReadOnlyList<(int, CheckedQuotation)>)[.. g]))];

    /// <summary>Ids of the cables that an article reports, if the archive has none of them; otherwise empty.</summary>
    public static IReadOnlyList<string> MissingIn(CheckReport report) =>
        report.Links.Any(l => l.Held) ? [] : [.. report.Links.Select(l => l.Cable)];

    /// <summary>
    /// The quotations on this page that no cable of the archive contains, although the article says that they are from a cable.
    /// </summary>
    public IEnumerable<(Article Article, int Number, CheckedQuotation Quotation)> NotFound => Articles
        .Where(a => Reports.ContainsKey(a.Slug))
        .SelectMany(a => Reports[a.Slug].Quotations.Select((q, i) => (a, i + 1, q)))
        .Where(q => q.q is { Verdict: Verdict.NotFound, GivenAsCable: true });
}
