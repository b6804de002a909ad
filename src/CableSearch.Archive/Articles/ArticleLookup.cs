using CableSearch.Archive.Cables;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>Converts database rows of articles into the records that callers of the archive get.</summary>
internal static class ArticleLookup
{
    public static async Task<IReadOnlyList<Article>> ReadAsync(ArchiveContext context, IQueryable<ArticleRow> articles,
        CancellationToken stop)
    {
        List<ArticleRow> rows = await articles.AsNoTracking().ToListAsync(stop);
        long[] keys = [.. rows.Select(r => r.Key)];
        List<LinkRow> links = await context.Links.AsNoTracking().Where(l => keys.Contains(l.ArticleKey)).OrderBy(l => l.CableId)
            .ToListAsync(stop);
        string[] ids = [.. links.Select(l => l.CableId).Distinct(StringComparer.Ordinal)];
        Dictionary<string, CableHeading> headings = ids is [] ? []
            : await context.Cables.Where(c => ids.Contains(c.CanonicalId)).Shown().ToHeadings().ToDictionaryAsync(h => h.Id, stop);
        Dictionary<(long, string), LinkDecisionRow> decisions = await context.LinkDecisions.AsNoTracking()
            .Where(d => keys.Contains(d.ArticleKey)).ToDictionaryAsync(d => (d.ArticleKey, d.CableId), stop);
        ILookup<long, ArticleLink> ofArticle = links.ToLookup(l => l.ArticleKey,
            l => ToLink(l, headings.GetValueOrDefault(l.CableId), decisions.GetValueOrDefault((l.ArticleKey, l.CableId))));
        IReadOnlyDictionary<long, IReadOnlyList<StoryMember>> stories = await StoriesAsync(context,
            rows.Select(r => r.StoryKey).OfType<long>(), stop);
        return [.. rows.Select(r => ToArticle(r, [.. ofArticle[r.Key]], r.StoryKey is { } story ? stories[story] : []))];
    }

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<StoryCopy>>> CopiesAsync(ArchiveContext context,
        IReadOnlyCollection<string> slugs, CancellationToken stop)
    {
        var rows = await context.Articles.Where(a => a.StoryKey != null && slugs.Contains(a.Slug))
            .Select(a => new { a.Slug, a.Key, Story = a.StoryKey!.Value }).ToListAsync(stop);
        IReadOnlyDictionary<long, IReadOnlyList<StoryMember>> stories = await StoriesAsync(context, rows.Select(r => r.Story), stop);
        return rows.ToDictionary(r => r.Slug, r => Copies(stories[r.Story], r.Key), StringComparer.Ordinal);
    }

    private static IReadOnlyList<StoryCopy> Copies(IReadOnlyList<StoryMember> story, long key) =>
        [.. story.Where(m => m.Key != key).Select(m => m.Copy)];

    private static async Task<IReadOnlyDictionary<long, IReadOnlyList<StoryMember>>> StoriesAsync(ArchiveContext context,
        IEnumerable<long> stories, CancellationToken stop)
    {
        long[] keys = [.. stories.Distinct()];
        if (keys is []) return new Dictionary<long, IReadOnlyList<StoryMember>>();
        List<StoryMember> members = await context.Articles.Where(a => a.StoryKey != null && keys.Contains(a.StoryKey.Value))
            .OrderBy(a => a.Published == null).ThenBy(a => a.Published).ThenBy(a => a.Slug)
            .Select(a => new StoryMember(a.StoryKey!.Value, a.Key, new(a.Slug, a.Title, a.Outlet, a.Published))).ToListAsync(stop);
        return members.GroupBy(m => m.Story).ToDictionary(g => g.Key, g => (IReadOnlyList<StoryMember>)[.. g]);
    }

    private static ArticleLink ToLink(LinkRow link, CableHeading? heading, LinkDecisionRow? decision) =>
        new(link.CableId, link.Evidence, heading)
        {
            Status = decision?.Status ?? LinkStatus.Suggested,
            Confidence = decision?.Confidence,
            Details = LinkEvidenceJson.Read(decision?.Evidence),
        };

    private static Article ToArticle(ArticleRow row, IReadOnlyList<ArticleLink> links, IReadOnlyList<StoryMember> story) => new()
    {
        Slug = row.Slug,
        Url = row.Url,
        Title = row.Title,
        Outlet = row.Outlet,
        Author = row.Author,
        Published = row.Published,
        Language = row.Language,
        Summary = row.Summary,
        Text = row.Text,
        IsInvented = row.IsInvented,
        ImportedAt = row.ImportedAt,
        Change = row.Change,
        Links = links,
        Problems = ArticleProblems.Read(row.Problems),
        ParserVersion = row.ParserVersion,
        Story = story.FirstOrDefault(m => m.Key == row.StoryKey)?.Copy.Slug ?? row.Slug,
        Copies = Copies(story, row.Key),
    };

    private sealed record StoryMember(long Story, long Key, StoryCopy Copy);
}
