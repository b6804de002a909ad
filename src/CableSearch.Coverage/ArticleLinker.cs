using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Linking;
using CableSearch.Coverage.Verdicts;

namespace CableSearch.Coverage;

/// <summary>
/// An entry point of this project. Finds the cables that articles report and stores them as links, with a report on the quotations of each
/// article. A second run replaces the suggestions of the first.
/// </summary>
/// <param name="archive">The archive that contains the articles and their links.</param>
/// <param name="checker">Finds the cables that an article reports.</param>
/// <param name="clock">Gives the time of a check.</param>
public sealed class ArticleLinker(CableArchive archive, QuotationChecker checker, TimeProvider clock)
{
    /// <summary>Largest number of articles that are linked to cables after an import. Linking this many takes about a minute.</summary>
    public const int MaxAfterImport = 200;

    private const int PageSize = 50;

    /// <summary>
    /// Finds the cables that each article of the archive reports, and stores them as links. Earlier suggestions are replaced.
    /// </summary>
    /// <param name="progress">Receives the number of articles done so far; may be null.</param>
    /// <param name="stop">Stops the run; links that were already written stay.</param>
    public async Task<LinkCounts> LinkAllAsync(IProgress<int>? progress, CancellationToken stop)
    {
        int done = 0, changed = 0, links = 0;
        bool isComplete = await checker.IsCompleteAsync(stop);
        while (await archive.Articles.ListAsync(done, PageSize, stop) is { Count: > 0 } articles)
        {
            foreach (Article article in articles)
            {
                (bool isChanged, int count) = await LinkAsync(article, isComplete, stop);
                (changed, links) = (changed + (isChanged ? 1 : 0), links + count);
                done++;
                progress?.Report(done);
            }
        }
        return new(done, changed, links);
    }

    /// <summary>
    /// After an import, compares articles with the cables again and stores their links. It compares the articles that the import added or
    /// changed. If the import also added or changed cables, two more kinds are compared: articles without a link to a cable of the archive,
    /// and articles with a link to a changed cable. At most <see cref="MaxAfterImport"/> articles are compared, the newest ones.
    /// <see cref="LinkAllAsync"/> compares all articles.
    /// </summary>
    /// <param name="change">Number of the archive's last change before the import.</param>
    /// <param name="cablesCameIn">Whether the import added or changed cables.</param>
    /// <param name="stop">Stops the run; links that were already written stay.</param>
    public async Task<LinkCounts> LinkChangedAsync(long change, bool cablesCameIn, CancellationToken stop)
    {
        int done = 0, changed = 0, links = 0;
        bool isComplete = await checker.IsCompleteAsync(stop);
        foreach (string slug in await archive.Articles.ToLinkAsync(change, cablesCameIn, MaxAfterImport, stop))
        {
            if (await archive.Articles.FindAsync(slug, stop) is not { } article) continue;
            (bool isChanged, int count) = await LinkAsync(article, isComplete, stop);
            (done, changed, links) = (done + 1, changed + (isChanged ? 1 : 0), links + count);
        }
        return new(done, changed, links);
    }

    /// <summary>
    /// Links of a stored article to the cables that it names by id or address. Links that were found by comparing texts are left out.
    /// </summary>
    public static IReadOnlyList<ArticleLink> Named(Article article) => CableMentions.Named(article);

    /// <summary>Finds the cables that one article reports, and stores them as its links with a report on its quotations.</summary>
    /// <returns>Whether the article's links or their evidence changed, and the number of links that were suggested.</returns>
    public Task<(bool IsChanged, int Links)> LinkAsync(Article article, CancellationToken stop) => LinkAsync(article, null, stop);

    // isComplete says whether the index contains all cables. If it is null, this method finds it out. That is quick if the index has all
    // changes of the archive; otherwise the cables of the archive must be counted. Each stored link is a change that the index lacks for a
    // while. So a run over many articles finds it out only once, before it stores the first link.
    private async Task<(bool IsChanged, int Links)> LinkAsync(Article article, bool? isComplete, CancellationToken stop)
    {
        IReadOnlyList<ArticleLink> named = CableMentions.Named(article);
        CheckReport report = await checker.CheckAsync(article with { Links = named }, null, isComplete, stop);
        SuggestedLink[] suggested = [.. report.Links.Where(l => l.Held).Select(l => new SuggestedLink(l.Cable, l.Confidence,
            [.. l.Evidence.Select(e => new ArticleLinkEvidence(e.Kind, e.Text, e.Anchor))]))];
        StoredReport? changed = await IsStoredAsync(article.Slug, report, stop) ? null
            : new(ReportJson.Write(new(report, null)), ReportJson.Version, clock.GetUtcNow().UtcDateTime);
        return (await archive.LinkWriter.SuggestAsync(article.Slug, named, suggested, changed, stop), suggested.Length);
    }

    // Whether the archive already stores an equal report for the article. The counts of the archive in the property Searched are not
    // compared, because they differ after every import.
    private async Task<bool> IsStoredAsync(string slug, CheckReport report, CancellationToken stop)
    {
        if ((await archive.Reports.OfArticlesAsync([slug], stop)).GetValueOrDefault(slug) is not { } stored
            || ReportJson.Read(stored.Content, stored.Version) is not { } kept) return false;
        SearchedArchive searched = kept.Report.Searched with { Partial = report.Searched.Partial };
        return ReportJson.Write(new(report with { Searched = searched }, null)).AsSpan().SequenceEqual(stored.Content);
    }
}
