using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>Looks up whether an imported article is already in the archive.</summary>
internal static class ArticleFinder
{
    // Largest number of stored articles with which an imported article is compared. They have the same hash as the imported article. If
    // more articles have this hash, they are copies of one another, and it does not matter which of them is found.
    private const int MaxCandidates = 50;

    private const int FillSize = 200;

    /// <summary>
    /// The stored article that <paramref name="article"/> is a copy or another version of; null if the archive has none. The context tracks
    /// the returned row.
    /// </summary>
    public static async Task<ArticleRow?> FindAsync(ArchiveContext context, Article article, CancellationToken stop)
    {
        ArticleIdentity identity = IdentityOf(article);
        if (await CandidatesAsync(context, identity.Address, stop) is [{ } known, ..]) return known;
        if (Choose(await CandidatesAsync(context, identity.Name, stop), article) is { } named) return named;
        return Choose((await CandidatesAsync(context, identity.Text, stop)).Where(row => IsSameStory(row, article)), article);
    }

    /// <summary>
    /// Stores the hashes by which the article is recognised when it is imported again: of its address, of its text, and of its outlet, day
    /// and title together. Hashes that were stored earlier stay, so that an older version of the article is recognised too.
    /// </summary>
    public static async Task RememberAsync(ArchiveContext context, ArticleRow row, CancellationToken stop)
    {
        List<string> held = await context.ArticleIdentities.Where(i => i.ArticleKey == row.Key).Select(i => i.Identity).ToListAsync(stop);
        ArticleIdentity identity = ArticleIdentity.Of(row.Url, row.Outlet, row.Published, row.Title, row.Text);
        context.ArticleIdentities.AddRange(identity.All.Except(held, StringComparer.Ordinal)
            .Select(i => new ArticleIdentityRow { Identity = i, ArticleKey = row.Key }));
    }

    /// <summary>Stores the hashes of articles that have none, because an older version of the program imported them.</summary>
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

    // Chooses the stored article that is the same as the imported one; null if there is none. No candidate has the address of the imported
    // article, because FindAsync has looked for this address before. If some candidates have no address, the first of them is chosen. If
    // every candidate has an address, the imported article decides. If the imported article has an address too, no candidate is chosen,
    // because two different addresses mean two articles. If the imported article has no address, a single candidate is chosen; of several
    // candidates, none is.
    private static ArticleRow? Choose(IEnumerable<ArticleRow> candidates, Article article)
    {
        ArticleRow[] rows = [.. candidates];
        if (rows.FirstOrDefault(r => r.Url is null) is { } plain) return plain;
        return article.Url is null && rows is [{ } only] ? only : null;
    }

    // Whether two articles with the same text are one article whose title or day the newspaper corrected. With the same title, they are two
    // articles only if both outlets are known and differ. With different titles, they are one article only if the outlet is known and the
    // same, the day is the same, and the text is not short. Otherwise two newspapers may have printed the same text under different titles.
    // Such articles are two articles of one story.
    private static bool IsSameStory(ArticleRow row, Article article) => ArticleIdentity.IsSame(row.Title, article.Title)
        ? row.Outlet is null || article.Outlet is null || ArticleIdentity.IsSame(row.Outlet, article.Outlet)
        : row.Outlet is not null && ArticleIdentity.IsSame(row.Outlet, article.Outlet) && row.Published == article.Published
            && ArticleIdentity.IsTelling(article.Text);
}
