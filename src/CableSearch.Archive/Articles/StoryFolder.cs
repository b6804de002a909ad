using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Sequence;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>
/// Groups articles with nearly the same text into stories, such as an agency's report that ten papers printed. Only the texts are compared,
/// never the titles. All changes are made in a transaction that locks the archive, so that two processes do not group the same articles in
/// different ways.
/// </summary>
internal static class StoryFolder
{
    /// <summary>Version of the rules that group articles into stories. When the number is raised, all articles are grouped again.</summary>
    public const int Version = 1;

    // Largest number of other articles with which an article is compared. The archive stores some hashes of each article, each made from
    // five successive words. The articles that share the most hashes with this article are compared with it. Without a limit, a standard
    // phrase that a paper prints in every article would cause very many comparisons.
    private const int MaxCompared = 20;

    /// <summary>
    /// Finds the story of an article that is new or whose text changed. The article's row must be saved before this method is called.
    /// </summary>
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

    /// <summary>
    /// Finds the stories of at most <paramref name="take"/> articles that the current rules have not grouped yet. An article that goes to
    /// another story gets a new change number. By this number, pages, the search index and clients that cache answers learn of its new
    /// story.
    /// </summary>
    /// <returns>Number of articles that were grouped; 0 if none is left.</returns>
    public static async Task<int> FillAsync(ArchiveContext context, int take, CancellationToken stop)
    {
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        Dictionary<long, long> before = await StoriesAsync(context, stop);
        List<ArticleRow> rows = await context.Articles.Where(a => a.StoryVersion < Version).OrderBy(a => a.Key).Take(take)
            .ToListAsync(stop);
        foreach (ArticleRow row in rows)
        {
            await PlaceAsync(context, row, stop);
            await context.SaveChangesAsync(stop);
        }
        Dictionary<long, long> after = await StoriesAsync(context, stop);
        long[] moved = [.. before.Except(after).Concat(after.Except(before)).Select(a => a.Key).Distinct()];
        foreach (ArticleRow row in await context.Articles.Where(a => moved.Contains(a.Key)).OrderBy(a => a.Key).ToListAsync(stop))
            row.Change = numbers.Next();
        await context.SaveChangesAsync(stop);
        await numbers.WriteAsync(context, stop);
        return rows.Count;
    }

    // The stories of all articles that have one, by the keys of the articles.
    private static Task<Dictionary<long, long>> StoriesAsync(ArchiveContext context, CancellationToken stop) =>
        context.Articles.Where(a => a.StoryKey != null).Select(a => new { a.Key, Story = a.StoryKey!.Value })
            .ToDictionaryAsync(a => a.Key, a => a.Story, stop);

    private static async Task<ArticleRow?> NearestAsync(ArchiveContext context, ArticleRow row, HashSet<long> shingles, long[] sketch,
        CancellationToken stop)
    {
        long[] keys = await context.ArticleShingles.Where(s => sketch.Contains(s.Hash)).GroupBy(s => s.ArticleKey)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).Take(MaxCompared).ToArrayAsync(stop);
        if (keys is []) return null;
        // Invented articles are compared only with invented ones, and real ones with real ones.
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

    // Takes an article out of its story. A story is identified by the key of its first article. If the first article leaves, the key of the
    // second article identifies the story. If only one article stays, the story ends.
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
