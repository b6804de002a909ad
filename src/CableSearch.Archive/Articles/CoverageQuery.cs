using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>Selects the articles that match a filter, and counts them.</summary>
internal static class CoverageQuery
{
    // Largest number of reported cables that are counted for the timeline. If there are more, some are left out. It is not defined which
    // ones, because the query does not order them.
    private const int MaxCables = 50_000;

    public static IQueryable<ArticleRow> Of(ArchiveContext context, CoverageFilter filter)
    {
        IQueryable<ArticleRow> articles = context.Articles;
        if (filter.Slugs is { } slugs) articles = articles.Where(a => slugs.Contains(a.Slug));
        if (filter.Outlets is not [])
        {
            string[] outlets = [.. filter.Outlets];
            bool isUnknown = outlets.Contains(CoverageFilter.Unknown);
            articles = articles.Where(a => a.Outlet == null ? isUnknown : outlets.Contains(a.Outlet));
        }
        if (filter.Languages is not [])
        {
            string[] languages = [.. filter.Languages];
            articles = articles.Where(a => languages.Contains(a.Language));
        }
        if (filter.Years is not [])
        {
            int[] years = [.. filter.Years.Select(y => int.TryParse(y, CultureInfo.InvariantCulture, out int year) ? year : 0)];
            bool isUnknown = filter.Years.Contains(CoverageFilter.Unknown);
            articles = articles.Where(a => a.Published == null ? isUnknown : years.Contains(a.Published.Value.Year));
        }
        if (filter.Post is { } post)
        {
            articles = articles.Where(a => context.Links.Any(l => l.ArticleKey == a.Key
                && context.Cables.Any(c => c.CanonicalId == l.CableId && c.Post == post && c.WithdrawnAt == null)));
        }
        return articles;
    }

    /// <summary>
    /// Keeps one article of each story: of its articles in this query, the one that was imported first. Articles without a story are all
    /// kept.
    /// </summary>
    public static IQueryable<ArticleRow> Folded(this IQueryable<ArticleRow> articles) =>
        articles.Where(a => a.StoryKey == null || !articles.Any(b => b.StoryKey == a.StoryKey && b.Key < a.Key));

    public static async Task<CoverageCounts> CountAsync(ArchiveContext context, CoverageFilter filter, CancellationToken stop)
    {
        IQueryable<ArticleRow> articles = Of(context, filter);
        var outlets = await Of(context, filter with { Outlets = [] }).GroupBy(a => a.Outlet)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        var languages = await Of(context, filter with { Languages = [] }).GroupBy(a => a.Language)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        var years = await Of(context, filter with { Years = [] })
            .GroupBy(a => a.Published == null ? null : (int?)a.Published.Value.Year)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        var months = await articles.Where(a => a.Published != null)
            .GroupBy(a => new { a.Published!.Value.Year, a.Published!.Value.Month })
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        return new()
        {
            Articles = await articles.CountAsync(stop),
            Stories = await articles.Folded().CountAsync(stop),
            Outlets = MostFirst(outlets.Select(o => Counted(o.Key ?? CoverageFilter.Unknown, o.Count))),
            Languages = MostFirst(languages.Select(l => Counted(l.Key, l.Count))),
            Years = InOrder(years.Select(y => Counted(y.Key?.ToString(CultureInfo.InvariantCulture) ?? CoverageFilter.Unknown, y.Count))),
            Months = InOrder(months.Select(m => Counted(MonthOf(m.Key.Year, m.Key.Month), m.Count))),
            CableMonths = await CableMonthsAsync(context, articles, stop),
        };
    }

    private static async Task<IReadOnlyList<HeldCount>> CableMonthsAsync(ArchiveContext context, IQueryable<ArticleRow> articles,
        CancellationToken stop)
    {
        List<DateTime> sent = await articles.Join(context.Links, a => a.Key, l => l.ArticleKey, (a, l) => l.CableId)
            .Join(context.Cables.Where(c => c.WithdrawnAt == null && c.Created != null), id => id, c => c.CanonicalId,
                (id, c) => new { c.Key, Created = c.Created!.Value })
            .Distinct().Take(MaxCables).Select(c => c.Created).ToListAsync(stop);
        return InOrder(sent.GroupBy(d => MonthOf(d.Year, d.Month)).Select(g => Counted(g.Key, g.Count())));
    }

    private static string MonthOf(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    private static HeldCount Counted(string value, int count) => new(value, value, count);

    private static IReadOnlyList<HeldCount> MostFirst(IEnumerable<HeldCount> values) =>
        [.. values.OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)];

    private static IReadOnlyList<HeldCount> InOrder(IEnumerable<HeldCount> values) =>
        [.. values.OrderBy(v => v.Value, StringComparer.Ordinal)];
}
