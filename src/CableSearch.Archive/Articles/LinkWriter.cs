using System.Data.Common;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Archive.Sequence;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>
/// Stores links from articles to cables: the program's suggestions and an editor's decisions. Suggestions are replaced each time that the
/// article is compared with the cables. Decisions stay.
/// </summary>
public sealed class LinkWriter
{
    private readonly IArchiveDatabase _database;

    internal LinkWriter(IArchiveDatabase database) => _database = database;

    /// <summary>
    /// Replaces the links that the program suggests for an article. A link that an editor confirmed or rejected stays confirmed or
    /// rejected, but gets the new evidence.
    /// </summary>
    /// <param name="slug">Slug of the article.</param>
    /// <param name="named">The links to cables that the article or its source names, as the article parser found them.</param>
    /// <param name="suggested">All cables that the comparison found. Cables that the article names may be among them.</param>
    /// <param name="report">The report on the article's quotations; null to keep the stored report.</param>
    /// <param name="stop">Cancels the call. Nothing is written then.</param>
    /// <returns>True if the archive has the article, and its links or its report changed.</returns>
    public Task<bool> SuggestAsync(string slug, IReadOnlyList<ArticleLink> named, IReadOnlyList<SuggestedLink> suggested,
        StoredReport? report, CancellationToken stop) => WriteAsync(slug, named, async (context, key, decisions) =>
    {
        if (report is not null) await ReportStore.PutAsync(context, key, report, stop);
        Dictionary<string, SuggestedLink> wanted = suggested.DistinctBy(s => s.CableId).ToDictionary(s => s.CableId,
            StringComparer.Ordinal);
        foreach (LinkDecisionRow decision in decisions)
        {
            SuggestedLink? found = wanted.GetValueOrDefault(decision.CableId);
            if (decision.Status == LinkStatus.Suggested && found is null) context.LinkDecisions.Remove(decision);
            else if (found is not null) Fill(decision, found);
            wanted.Remove(decision.CableId);
        }
        foreach (SuggestedLink link in wanted.Values)
        {
            LinkDecisionRow row = new() { ArticleKey = key, CableId = link.CableId, Status = LinkStatus.Suggested };
            Fill(row, link);
            context.LinkDecisions.Add(row);
        }
    }, stop);

    /// <summary>Stores an editor's decision: the link is confirmed or rejected.</summary>
    /// <returns>True if the archive has the article, and did not have this decision yet.</returns>
    public Task<bool> DecideAsync(string slug, IReadOnlyList<ArticleLink> named, string cableId, bool isConfirmed,
        CancellationToken stop) =>
        WriteAsync(slug, named, (context, key, decisions) =>
        {
            LinkDecisionRow? row = decisions.FirstOrDefault(d => d.CableId == cableId);
            if (row is null) context.LinkDecisions.Add(row = new() { ArticleKey = key, CableId = cableId });
            row.Status = isConfirmed ? LinkStatus.Confirmed : LinkStatus.Rejected;
            return Task.CompletedTask;
        }, stop);

    private async Task<bool> WriteAsync(string slug, IReadOnlyList<ArticleLink> named,
        Func<ArchiveContext, long, IReadOnlyList<LinkDecisionRow>, Task> decide, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        if (await context.Articles.SingleOrDefaultAsync(a => a.Slug == slug, stop) is not { } article) return false;
        await decide(context, article.Key, await context.LinkDecisions.Where(d => d.ArticleKey == article.Key).ToListAsync(stop));
        if (!context.ChangeTracker.HasChanges()) return false;
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        article.Change = numbers.Next();
        await context.SaveChangesAsync(stop);
        await ArticleRows.ReplaceLinksAsync(context, article.Key, named, numbers, stop);
        await context.SaveChangesAsync(stop);
        await numbers.WriteAsync(context, stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    private static void Fill(LinkDecisionRow row, SuggestedLink link)
    {
        row.Confidence = link.Confidence;
        row.Evidence = LinkEvidenceJson.Write(link.Evidence);
    }
}
