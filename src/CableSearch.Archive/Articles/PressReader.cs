using CableSearch.Archive.Cables;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>Finds the cables of a post that are reported in articles.</summary>
internal static class PressReader
{
    // Largest number of links that are read from the archive. A link connects an article with a cable of the post. Even the post with the
    // most links has only some hundreds.
    private const int MaxLinks = 5000;

    public static async Task<PressOfPost> ReadAsync(ArchiveContext context, string post, CancellationToken stop)
    {
        var links = await context.Cables.Where(c => c.Post == post).Shown()
            .Join(context.Links, c => c.CanonicalId, l => l.CableId, (c, l) => new { c.CanonicalId, l.ArticleKey })
            .Join(context.Articles, l => l.ArticleKey, a => a.Key,
                (l, a) => new { l.CanonicalId, Story = a.StoryKey ?? a.Key, a.Outlet })
            .OrderBy(l => l.CanonicalId).Take(MaxLinks).ToListAsync(stop);
        string[] ids = [.. links.Select(l => l.CanonicalId).Distinct(StringComparer.Ordinal)];
        if (ids is []) return new(0, 0, []);
        List<CableHeading> headings = await context.Cables.Where(c => ids.Contains(c.CanonicalId)).Shown().ToHeadings().ToListAsync(stop);
        var ofCable = links.ToLookup(l => l.CanonicalId, StringComparer.Ordinal);
        IEnumerable<PressCable> cables = headings.Select(h => new PressCable(h, ofCable[h.Id].Select(l => l.Story).Distinct().Count(),
            [.. ofCable[h.Id].Select(l => l.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));
        return new(links.Select(l => l.Story).Distinct().Count(),
            links.Select(l => l.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            [.. cables.OrderByDescending(c => c.Stories).ThenByDescending(c => c.Outlets.Count).ThenByDescending(c => c.Heading.Created)
                .ThenBy(c => c.Heading.Id, StringComparer.Ordinal)]);
    }
}
