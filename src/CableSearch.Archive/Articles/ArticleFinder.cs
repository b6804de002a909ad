using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>Finds the stored article that is the same as an imported one.</summary>
internal static class ArticleFinder
{
    // Most articles with the same hash that are looked at. If there are more, they are copies of one another, and any of them will do.
    private const int MaxCandidates = 50;

    private const int FillSize = 200;

    /// <summary>The stored article, tracked by the context; null if the archive does not have it.</summary>
    public static async Task<ArticleRow?> FindAsync(ArchiveContext context, Article article, CancellationToken stop)
    {
        ArticleIdentity identity = IdentityOf(article);
        if (await CandidatesAsync(context, identity.Address, stop) is [{ } known, ..]) return known;
        if (Choose(await CandidatesAsync(context, identity.Name, stop), article) is { } named) return named;
        return Choose((await CandidatesAsync(context, identity.Text, stop)).Where(row => IsSameStory(row, article)), article);
    }

    /// <summary>
    /// Stores the hashes by which the article is recognised. Those stored before stay, so that earlier forms of the article lead to it too.
    /// </summary>
    public static async Task RememberAsync(ArchiveContext context, ArticleRow row, CancellationToken stop)
    {
        List<string> held = await context.ArticleIdentities.Where(i => i.ArticleKey == row.Key).Select(i => i.Identity).ToListAsync(stop);
        ArticleIdentity identity = ArticleIdentity.Of(row.Url, row.Outlet, row.Published, row.Title, row.Text);
        context.ArticleIdentities.AddRange(identity.All.Except(held, StringComparer.Ordinal)
            .Select(i => new ArticleIdentityRow { Identity = i, ArticleKey = row.Key }));
    }

    /// <summary>Stores these hashes for articles that were imported before there were any.</summary>
    public static async Task FillAsync(ArchiveContext context, CancellationToken stop)
    {
        while (true)
        {
            List<ArticleRow> rows = await context.Articles.AsNoTracking()
                .Where(a => !context.ArticleIdentities.Any(i => i.ArticleKey == a.Key)).OrderBy(a => a.Key).Take(FillSize)
                    .ToListAsync(stop);
            if (rows is []) return;
            foreach (ArticleRow row in rows) await RememberAsync(context, row, stop);
            await context.SaveChangesAsync(stop);
            context.ChangeTracker.Clear();
        }
    }

    private static ArticleIdentity IdentityOf(Article article) =>
        ArticleIdentity.Of(article.Url, article.Outlet, article.Published, article.Title, article.Text);

    private static async Task<IReadOnlyList<ArticleRow>> CandidatesAsync(ArchiveContext context, string? identity, CancellationToken stop)
    {
        if (identity is null) return [];
        long[] keys = await context.ArticleIdentities.Where(i => i.Identity == identity).OrderBy(i => i.ArticleKey)
            .Select(i => i.ArticleKey)
            .Take(MaxCandidates).ToArrayAsync(stop);
        return keys is [] ? [] : await context.Articles.Where(a => keys.Contains(a.Key)).OrderBy(a => a.Key).ToListAsync(stop);
    }

    // Two addresses mean two articles. A record without an address matches an article that has one only if that is the only candidate.
    private static ArticleRow? Choose(IEnumerable<ArticleRow> candidates, Article article)
    {
        ArticleRow[] rows = [.. candidates];
        if (rows.FirstOrDefault(r => r.Url is null) is { } plain) return plain;
        return article.Url is null && rows is [{ } only] ? only : null;
    }

    // The same text in another newspaper is another article. In the same newspaper it is the same article, with a corrected title or day.
    private static bool IsSameStory(ArticleRow row, Article article) =>
        (row.Outlet is null || article.Outlet is null || ArticleIdentity.IsSame(row.Outlet, article.Outlet))
        && (ArticleIdentity.IsSame(row.Title, article.Title)
            || (row.Published == article.Published && ArticleIdentity.IsTelling(article.Text)));
}
