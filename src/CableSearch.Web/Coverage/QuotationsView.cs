using CableSearch.Archive.Contract;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>Which quotations stand: one page of articles by outlet, each with its cables and the verdicts on its quotations.</summary>
/// <param name="Articles">The articles of this page, by outlet.</param>
/// <param name="Reports">Their reports, by slug; an article that was not linked has none.</param>
/// <param name="Missing">Cables that articles report and that the archive does not have, on the first page only.</param>
/// <param name="Count">Number of articles on all pages.</param>
/// <param name="Page">Number of this page, from 1.</param>
public sealed record QuotationsView(IReadOnlyList<Article> Articles, IReadOnlyDictionary<string, CheckReport> Reports,
    IReadOnlyList<ReportedCable> Missing, int Count, int Page)
{
    /// <summary>Number of articles on a page.</summary>
    public const int Size = 25;

    /// <summary>Most missing cables that are listed.</summary>
    public const int MaxMissing = 500;

    /// <summary>Whether there is a further page.</summary>
    public bool HasNext => Page < CoverageView.MaxPage && Page * Size < Count;

    /// <summary>
    /// The cables of a report, each with its quotations and their numbers in the article. The quotations without a passage come last, under
    /// null.
    /// </summary>
    public static IReadOnlyList<(string? Cable, IReadOnlyList<(int Number, CheckedQuotation Quotation)> Quotations)> ByCable(
        CheckReport report) => [.. report.Quotations.Select((q, i) => (Number: i + 1, Quotation: q))
            .GroupBy(q => q.Quotation is { Verdict: not (Verdict.NotFound or Verdict.Statement), Passages: [var passage, ..] }
                ? passage.Cable : null)
            .OrderBy(g => g.Key is null).ThenBy(g => g.First().Number)
            .Select(g => (g.Key, (IReadOnlyList<(int, CheckedQuotation)>)[.. g]))];

    /// <summary>Quotations that an article gives as a cable's and that no cable of the archive has.</summary>
    public IEnumerable<(Article Article, int Number, CheckedQuotation Quotation)> NotFound => Articles
        .Where(a => Reports.ContainsKey(a.Slug))
        .SelectMany(a => Reports[a.Slug].Quotations.Select((q, i) => (a, i + 1, q)))
        .Where(q => q.q is { Verdict: Verdict.NotFound, GivenAsCable: true });
}
