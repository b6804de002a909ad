using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>Reads articles.</summary>
public sealed class ArticleStore
{
    private readonly IArchiveDatabase _database;

    internal ArticleStore(IArchiveDatabase database) => _database = database;

    /// <summary>Articles, newest first (undated last), without the first <paramref name="skip"/> ones.</summary>
    public Task<IReadOnlyList<Article>> ListAsync(int skip, int take, CancellationToken stop) =>
        ReadAsync(articles => NewestFirst(articles).Skip(skip).Take(take), stop);

    /// <summary>
    /// The articles that match a filter, newest first, one for each story. Articles with nearly the same text are one story. Of the story's
    /// articles that match, the one that was imported first is returned. Its <see cref="Article.Copies"/> has the story's other articles.
    /// </summary>
    public async Task<IReadOnlyList<Article>> ListStoriesAsync(CoverageFilter filter, int skip, int take, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        IQueryable<ArticleRow> stories = NewestFirst(CoverageQuery.Of(context, filter).Folded());
        return await ArticleLookup.ReadAsync(context, stories.Skip(skip).Take(take), stop);
    }

    /// <summary>Counts the articles that match a filter.</summary>
    public async Task<CoverageCounts> CountAsync(CoverageFilter filter, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await CoverageQuery.CountAsync(context, filter, stop);
    }

    /// <summary>
    /// Articles sorted by outlet, and for each outlet from the newest article to the oldest. Articles without an outlet come last. The
    /// first <paramref name="skip"/> articles are left out.
    /// </summary>
    public Task<IReadOnlyList<Article>> ListByOutletAsync(int skip, int take, CancellationToken stop) =>
        ReadAsync(articles => ByOutlet(articles).Skip(skip).Take(take), stop);

    /// <summary>
    /// The slugs of all articles, sorted by outlet, and for each outlet from the newest article to the oldest. Articles without an outlet
    /// come last.
    /// </summary>
    public async Task<IReadOnlyList<string>> SlugsByOutletAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await ByOutlet(context.Articles).Select(a => a.Slug).ToListAsync(stop);
    }

    /// <summary>
    /// Cables that articles report and that the archive does not have, each with an article that reports it, in the order of their ids. A
    /// cable that several articles report comes once for each of them. At most <paramref name="take"/> such pairs are returned.
    /// </summary>
    public async Task<IReadOnlyList<ReportedCable>> MissingCablesAsync(int take, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Links.Where(l => !context.Cables.Any(c => c.CanonicalId == l.CableId))
            .Join(context.Articles, l => l.ArticleKey, a => a.Key, (l, a) => new { l.CableId, a.Slug, a.Title, a.Outlet })
            .OrderBy(m => m.CableId).ThenBy(m => m.Slug).Take(take)
            .Select(m => new ReportedCable(m.CableId, m.Slug, m.Title, m.Outlet)).ToListAsync(stop);
    }

    /// <summary>Number of articles.</summary>
    public async Task<int> CountAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await context.Articles.CountAsync(stop);
    }

    /// <summary>The cables of a post that articles report, and how many stories and outlets report them.</summary>
    /// <param name="post">The post's name in addresses, such as <c>embassy-lima</c>.</param>
    /// <param name="stop">Cancels the reading.</param>
    public async Task<PressOfPost> OfPostAsync(string post, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await PressReader.ReadAsync(context, post, stop);
    }

    /// <summary>The article with this slug; null if there is none.</summary>
    public async Task<Article?> FindAsync(string slug, CancellationToken stop) => (await FindManyAsync([slug], stop)).SingleOrDefault();

    /// <summary>The articles with these slugs. A slug that the archive does not have is ignored.</summary>
    public Task<IReadOnlyList<Article>> FindManyAsync(IReadOnlyCollection<string> slugs, CancellationToken stop) =>
        ReadAsync(articles => articles.Where(a => slugs.Contains(a.Slug)), stop);

    /// <summary>
    /// The stories that have several articles. Each story is given by the slugs of its articles, in the order in which they were imported.
    /// </summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> StoriesAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        var members = await context.Articles.Where(a => a.StoryKey != null).OrderBy(a => a.StoryKey).ThenBy(a => a.Key)
            .Select(a => new { a.StoryKey, a.Slug }).ToListAsync(stop);
        return [.. members.GroupBy(m => m.StoryKey, m => m.Slug).Select(story => (IReadOnlyList<string>)[.. story])];
    }

    /// <summary>
    /// Maps the slug of each given article to the other articles with nearly the same text, sorted by day of publication. Articles without
    /// such copies are left out.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<StoryCopy>>> CopiesAsync(
        IReadOnlyCollection<string> slugs, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await ArticleLookup.CopiesAsync(context, slugs, stop);
    }

    /// <summary>
    /// Articles that report the cable, newest first. The cable need not be in the archive. Of articles with nearly the same text only one
    /// is returned, and its <see cref="Article.Copies"/> has the others.
    /// </summary>
    public async Task<IReadOnlyList<Article>> ReportingAsync(string cableId, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        long[] keys = await context.Links.Where(l => l.CableId == cableId).Select(l => l.ArticleKey).ToArrayAsync(stop);
        return keys is []
            ? []
            : await ArticleLookup.ReadAsync(context, NewestFirst(context.Articles.Where(a => keys.Contains(a.Key)).Folded()), stop);
    }

    /// <summary>
    /// Slugs of the articles that must be compared with the cables after an import, newest first. They are the articles that the import
    /// added or changed. If the import brought cables, articles of two more kinds are among them: those that report no cable of the
    /// archive, and those that report a cable with a new revision.
    /// </summary>
    /// <param name="change">Number of the archive's last change before the import.</param>
    /// <param name="cablesCameIn">Whether the import brought cables.</param>
    /// <param name="take">Largest number of slugs to return.</param>
    /// <param name="stop">Cancels the reading.</param>
    public async Task<IReadOnlyList<string>> ToLinkAsync(long change, bool cablesCameIn, int take, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await NewestFirst(context.Articles.Where(a => a.Change > change || (cablesCameIn
            && (!context.Links.Any(l => l.ArticleKey == a.Key && context.Cables.Any(c => c.CanonicalId == l.CableId))
                || context.Links.Any(l => l.ArticleKey == a.Key && context.Cables.Any(c => c.CanonicalId == l.CableId
                    && c.Change > change && c.Revision > 1))))))
            .Select(a => a.Slug).Take(take).ToListAsync(stop);
    }

    private async Task<IReadOnlyList<Article>> ReadAsync(Func<IQueryable<ArticleRow>, IQueryable<ArticleRow>> choose,
        CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewReaderContext();
        return await ArticleLookup.ReadAsync(context, choose(context.Articles), stop);
    }

    private static IOrderedQueryable<ArticleRow> ByOutlet(IQueryable<ArticleRow> articles) => articles.OrderBy(a => a.Outlet == null)
        .ThenBy(a => a.Outlet).ThenBy(a => a.Published == null).ThenByDescending(a => a.Published).ThenBy(a => a.Slug);

    private static IOrderedQueryable<ArticleRow> NewestFirst(IQueryable<ArticleRow> articles) =>
        articles.OrderBy(a => a.Published == null).ThenByDescending(a => a.Published).ThenBy(a => a.Slug);
}
