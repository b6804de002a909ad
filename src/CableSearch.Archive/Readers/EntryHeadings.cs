using CableSearch.Archive.Cables;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

/// <summary>Looks up the cables and articles that items of a list point to, and adds their titles and facts to the items.</summary>
internal static class EntryHeadings
{
    // Maximum number of items in one query. Both databases accept this many parameters.
    private const int ChunkSize = 500;

    // Separates the tags in the database. No tag contains a comma.
    private const string BetweenTags = ", ";

    public static ListEntry EntryOf(Guid id, ItemTarget target, string note, string tags, DateTime added) =>
        new(id, target, note, TagsIn(tags), added);

    public static SavedItem SavedOf(ListItemRow row) =>
        new(row.Id, row.List, new(row.Kind, row.Target, row.Anchor, row.Words), row.Note, TagsIn(row.Tags));

    public static string TagsOf(IEnumerable<string> tags) => string.Join(BetweenTags, tags);

    public static async Task<IReadOnlyList<ListEntry>> WithHeadingsAsync(
        ArchiveContext context, IEnumerable<ListEntry> entries, CancellationToken stop)
    {
        List<ListEntry> found = [];
        foreach (ListEntry[] chunk in entries.Chunk(ChunkSize))
        {
            string[] ids = [.. chunk.Where(e => e.Target.IsOfCable).Select(e => e.Target.Id)];
            string[] slugs = [.. chunk.Where(e => !e.Target.IsOfCable).Select(e => e.Target.Id)];
            Dictionary<string, CableHeading> cables = ids is [] ? [] : await context.Cables.Where(c => ids.Contains(c.CanonicalId)).Shown()
                .ToHeadings().ToDictionaryAsync(h => h.Id, stop);
            // A cable that is not shown is either withdrawn or not in the archive. Few lists have such a cable. So the second query, which
            // finds the withdrawn cables, is made only if there is one.
            string[] unseen = [.. ids.Where(id => !cables.ContainsKey(id))];
            Dictionary<string, DateTime?> withdrawn = unseen is [] ? [] : await context.Cables
                .Where(c => unseen.Contains(c.CanonicalId) && c.WithdrawnAt != null)
                .Select(c => new { c.CanonicalId, c.WithdrawnAt }).ToDictionaryAsync(c => c.CanonicalId, c => c.WithdrawnAt, stop);
            Dictionary<string, ArticleHeading> articles = slugs is [] ? [] : await context.Articles.Where(a => slugs.Contains(a.Slug))
                .Select(a => new ArticleHeading(a.Slug, a.Title, a.Outlet, a.Published, a.Language) { Author = a.Author })
                .ToDictionaryAsync(a => a.Slug, stop);
            found.AddRange(chunk.Select(e => e.Target.IsOfCable
                ? e with { Cable = cables.GetValueOrDefault(e.Target.Id), WithdrawnAt = withdrawn.GetValueOrDefault(e.Target.Id) }
                : e with { Article = articles.GetValueOrDefault(e.Target.Id) }));
        }
        return found;
    }

    public static string[] TagsIn(string joined) => joined.Split(BetweenTags, StringSplitOptions.RemoveEmptyEntries);
}
