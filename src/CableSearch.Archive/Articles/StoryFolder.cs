using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>
/// Puts articles that tell the same story in nearly the same words together, such as an agency's in ten papers. Their texts decide, never
/// their titles. It runs within the archive's one writing transaction, so two processes do not make two stories of one.
/// </summary>
internal static class StoryFolder
{
    /// <summary>Version of the rules. If it is raised, the stories of all articles are chosen again.</summary>
    public const int Version = 1;

    // The articles with most hashes in common. A paper's own boilerplate may give an article very many.
    private const int MaxCompared = 20;

    /// <summary>Chooses the story of an article whose row is saved and whose text is new.</summary>
    public static async Task PlaceAsync(ArchiveContext context, ArticleRow row, CancellationToken stop)
    {
        await LeaveAsync(context, row, stop);
        await context.ArticleShingles.Where(s => s.ArticleKey == row.Key).ExecuteDeleteAsync(stop);
        row.StoryVersion = Version;
        HashSet<long> shingles = TextShingles.Of(row.Text);
        if (shingles.Count == 0) return;
        long[] sketch = TextShingles.SketchOf(shingles);
        if (await NearestAsync(context, row, shingles, sketch, stop) is { } nearest) await JoinAsync(context, row, nearest, stop);
        context.ArticleShingles.AddRange(sketch.Select(hash => new ArticleShingleRow { Hash = hash, ArticleKey = row.Key }));
    }

    /// <summary>Chooses the stories of some articles for which older rules chose, or none.</summary>
    /// <returns>How many; 0 if none is left.</returns>
    public static async Task<int> FillAsync(ArchiveContext context, int take, CancellationToken stop)
    {
        List<ArticleRow> rows = await context.Articles.Where(a => a.StoryVersion < Version).OrderBy(a => a.Key).Take(take)
            .ToListAsync(stop);
        foreach (ArticleRow row in rows)
        {
            await PlaceAsync(context, row, stop);
            await context.SaveChangesAsync(stop);
        }
        return rows.Count;
    }

    private static async Task<ArticleRow?> NearestAsync(ArchiveContext context, ArticleRow row, HashSet<long> shingles, long[] sketch,
        CancellationToken stop)
    {
        long[] keys = await context.ArticleShingles.Where(s => sketch.Contains(s.Hash)).GroupBy(s => s.ArticleKey)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).Take(MaxCompared).ToArrayAsync(stop);
        if (keys is []) return null;
        // An invented article is no copy of a real one.
        List<ArticleRow> rows = await context.Articles.Where(a => keys.Contains(a.Key) && a.IsInvented == row.IsInvented)
            .OrderBy(a => a.Key).ToListAsync(stop);
        return rows.Select(r => (Row: r, Likeness: TextShingles.Likeness(shingles, TextShingles.Of(r.Text))))
            .Where(r => r.Likeness > 0).OrderByDescending(r => r.Likeness).Select(r => r.Row).FirstOrDefault();
    }

    private static async Task JoinAsync(ArchiveContext context, ArticleRow row, ArticleRow other, CancellationToken stop)
    {
        long story = Math.Min(row.Key, other.StoryKey ?? other.Key);
        foreach (ArticleRow member in await MembersAsync(context, other.StoryKey, stop)) member.StoryKey = story;
        (row.StoryKey, other.StoryKey) = (story, story);
    }

    // The rest of its story gets the key of its first article, and the last one left is no story.
    private static async Task LeaveAsync(ArchiveContext context, ArticleRow row, CancellationToken stop)
    {
        List<ArticleRow> rest = [.. (await MembersAsync(context, row.StoryKey, stop)).Where(m => m.Key != row.Key)];
        long? story = rest.Count > 1 ? rest[0].Key : null;
        foreach (ArticleRow member in rest) member.StoryKey = story;
        row.StoryKey = null;
        await context.SaveChangesAsync(stop);
    }

    private static async Task<List<ArticleRow>> MembersAsync(ArchiveContext context, long? story, CancellationToken stop) =>
        story is null ? [] : await context.Articles.Where(a => a.StoryKey == story).OrderBy(a => a.Key).ToListAsync(stop);
}
