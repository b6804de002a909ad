using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Verdicts;

namespace CableSearch.Coverage;

/// <summary>
/// One of this project's entry points: the stored reports on quotations. A report is stored with the revision of each cable that it quotes.
/// The text is checked again if a quoted cable has a newer revision when the report is opened, or if the search index was incomplete at the
/// time of the check.
/// </summary>
/// <param name="archive">The archive that stores the reports.</param>
/// <param name="checker">Checks a text again if a cable has changed.</param>
/// <param name="clock">Gives the time of a check.</param>
public sealed class CheckReports(CableArchive archive, QuotationChecker checker, TimeProvider clock)
{
    private const string Withdrawn = "The cable was withdrawn from this archive.";

    /// <summary>The report on an article. If none is stored, the article is checked now.</summary>
    public async Task<OpenedReport> OfArticleAsync(Article article, CancellationToken stop)
    {
        if ((await archive.Reports.OfArticlesAsync([article.Slug], stop)).GetValueOrDefault(article.Slug) is not { } stored
            || ReportJson.Read(stored.Content, stored.Version) is not { } kept)
            return new(await checker.CheckAsync(article, stop), Now, []);
        IReadOnlyDictionary<string, int> revisions = await RevisionsAsync(kept.Report, stop);
        IReadOnlyList<string> changed = Changed(kept.Report, revisions);
        if (changed is [] && !kept.Report.Searched.Partial) return new(Shown(kept.Report, revisions), stored.CheckedAt, []);
        return new(await checker.CheckAsync(article, stop), Now, changed);
    }

    /// <summary>The stored reports on articles, by slug, without checking again. Articles without a report are left out.</summary>
    public async Task<IReadOnlyDictionary<string, CheckReport>> OfArticlesAsync(IReadOnlyCollection<string> slugs, CancellationToken stop)
    {
        Dictionary<string, CheckReport> reports = new(StringComparer.Ordinal);
        foreach ((string slug, StoredReport stored) in await archive.Reports.OfArticlesAsync(slugs, stop))
            if (ReportJson.Read(stored.Content, stored.Version) is { } kept) reports[slug] = kept.Report;
        IReadOnlyDictionary<string, int> shown = await RevisionsAsync(reports.Values, stop);
        return reports.ToDictionary(r => r.Key, r => Shown(r.Value, shown), StringComparer.Ordinal);
    }

    /// <summary>At a reader's request, stores a report and the text that was checked.</summary>
    /// <returns>
    /// The report's name, which is part of its address; null if the archive already stores the maximum number of reports.
    /// </returns>
    public Task<string?> KeepAsync(CheckReport report, string text, CancellationToken stop) =>
        archive.Reports.KeepAsync(ToStored(new(report, text)), stop);

    /// <summary>
    /// A report that was stored for a reader; null if there is none with this name. If a cable in the report has changed since, or the
    /// search index was incomplete, the text is checked again.
    /// </summary>
    public async Task<OpenedReport?> OpenAsync(string name, CancellationToken stop)
    {
        if (await archive.Reports.FindAsync(name, stop) is not { } stored
            || ReportJson.Read(stored.Content, stored.Version) is not { Text: { } text } kept) return null;
        IReadOnlyDictionary<string, int> revisions = await RevisionsAsync(kept.Report, stop);
        IReadOnlyList<string> changed = Changed(kept.Report, revisions);
        OpenedReport opened = changed is [] && !kept.Report.Searched.Partial
            ? new(Shown(kept.Report, revisions), stored.CheckedAt, [])
            : new(await checker.CheckAsync(ArticleParser.ParseText(text), stop), Now, changed);
        return opened with { StoredAt = stored.CheckedAt, Text = text };
    }

    /// <summary>Deletes a report that was stored for a reader.</summary>
    /// <returns>False if there is no report with this name.</returns>
    public Task<bool> DeleteAsync(string name, CancellationToken stop) => archive.Reports.ReplaceAsync(name, null, stop);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private StoredReport ToStored(KeptReport kept) => new(ReportJson.Write(kept), ReportJson.Version, Now);

    private Task<IReadOnlyDictionary<string, int>> RevisionsAsync(CheckReport report, CancellationToken stop) =>
        RevisionsAsync([report], stop);

    private Task<IReadOnlyDictionary<string, int>> RevisionsAsync(IReadOnlyCollection<CheckReport> reports, CancellationToken stop) =>
        archive.Cables.RevisionsAsync([.. reports.SelectMany(CablesOf).Distinct(StringComparer.Ordinal)], stop);

    private static IEnumerable<string> CablesOf(CheckReport report) => report.Quotations.SelectMany(q => q.Passages)
        .SelectMany(p => p.AlsoIn.Append(p.Cable)).Concat(report.Links.Select(l => l.Cable)).Concat(report.Candidates);

    private static string[] Changed(CheckReport report, IReadOnlyDictionary<string, int> revisions) =>
        [.. report.Quotations.SelectMany(q => q.Passages).Where(p => revisions.TryGetValue(p.Cable, out int now) && now != p.Revision)
            .Select(p => p.Cable).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static CheckReport Shown(CheckReport report, IReadOnlyDictionary<string, int> shown) => report with
    {
        Links = [.. report.Links.Where(l => !l.Held || shown.ContainsKey(l.Cable))],
        Candidates = [.. report.Candidates.Where(shown.ContainsKey)],
        Quotations = [.. report.Quotations.Select(q => q.Passages.All(p => shown.ContainsKey(p.Cable)) ? q
            : q with { Verdict = Verdict.NotFound, Confidence = "possible", Note = Withdrawn, Passages = [] })],
    };
}
