using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Sequence;

/// <summary>
/// Deletes cables or articles of the invented sample, with all rows that belong to them. Real cables and articles are never deleted.
/// </summary>
internal static class RowDeletion
{
    public static async Task OfCablesAsync(ArchiveContext context, IReadOnlyList<long> keys, CancellationToken stop)
    {
        await context.Revisions.Where(r => keys.Contains(r.CableKey)).ExecuteDeleteAsync(stop);
        await context.CableTags.Where(r => keys.Contains(r.CableKey)).ExecuteDeleteAsync(stop);
        await context.CableReferences.Where(r => keys.Contains(r.CableKey)).ExecuteDeleteAsync(stop);
        await context.Cables.Where(r => keys.Contains(r.Key)).ExecuteDeleteAsync(stop);
    }

    public static async Task OfArticlesAsync(ArchiveContext context, IReadOnlyList<long> keys, CancellationToken stop)
    {
        await context.ArticleRevisions.Where(r => keys.Contains(r.ArticleKey)).ExecuteDeleteAsync(stop);
        await context.ArticleIdentities.Where(i => keys.Contains(i.ArticleKey)).ExecuteDeleteAsync(stop);
        await context.ArticleShingles.Where(s => keys.Contains(s.ArticleKey)).ExecuteDeleteAsync(stop);
        await context.Links.Where(l => keys.Contains(l.ArticleKey)).ExecuteDeleteAsync(stop);
        await context.LinkDecisions.Where(d => keys.Contains(d.ArticleKey)).ExecuteDeleteAsync(stop);
        await context.Reports.Where(r => r.ArticleKey != null && keys.Contains(r.ArticleKey.Value)).ExecuteDeleteAsync(stop);
        await context.Articles.Where(a => keys.Contains(a.Key)).ExecuteDeleteAsync(stop);
    }
}
