using System.Globalization;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Cables.Posts;
using CableSearch.Cables.Tags;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>Counts the whole archive once a change; while somebody counts, the others wait for the same count.</summary>
internal sealed class HoldingsCounter(IArchiveDatabase database)
{
    private readonly Lock _gate = new();
    private (long Change, Task<Holdings> Count)? _last;

    public async Task<Holdings> CountAsync(CancellationToken stop)
    {
        await using ArchiveContext context = database.NewContext();
        long change = await context.State.Select(s => s.LastChange).SingleAsync(stop);
        Task<Holdings> count;
        lock (_gate)
        {
            if (_last is not { } last || last.Change < change || last.Count.IsFaulted) _last = (change, CountAsync(change));
            count = _last.Value.Count;
        }
        return await count.WaitAsync(stop);
    }

    private async Task<Holdings> CountAsync(long change)
    {
        await using ArchiveContext context = database.NewContext();
        return await CountAsync(context, change, CancellationToken.None);
    }

    private static async Task<Holdings> CountAsync(ArchiveContext context, long change, CancellationToken stop)
    {
        IQueryable<CableRow> cables = context.Cables.Shown();
        List<Group> posts = await cables.GroupBy(c => new { c.Post, c.Origin }).Select(g => new Group(g.Key.Post, g.Key.Origin, g.Count())).ToListAsync(stop);
        List<Group> countries = await cables.Where(c => c.Country != null).GroupBy(c => c.Country!).Select(g => new Group(g.Key, "", g.Count())).ToListAsync(stop);
        List<Group> classes = await cables.GroupBy(c => c.Classification ?? "").Select(g => new Group(g.Key, g.Key, g.Count())).ToListAsync(stop);
        List<Group> tags = await context.CableTags
            .Join(cables, t => t.CableKey, c => c.Key, (t, _) => t.Tag).GroupBy(t => t).Select(g => new Group(g.Key, "", g.Count())).ToListAsync(stop);
        Dictionary<string, int> months = await CountMonthsAsync(cables, stop);
        return new()
        {
            Change = change,
            Cables = posts.Sum(p => p.Count),
            InventedCables = await cables.CountAsync(c => c.IsInvented, stop),
            Articles = await context.Articles.CountAsync(stop),
            Posts = MostFirst(posts.GroupBy(p => p.Value).Select(g => new HeldCount(g.Key, g.MaxBy(p => p.Count)!.Label, g.Sum(p => p.Count)))),
            Countries = MostFirst(countries.Select(c => new HeldCount(c.Value, PostTable.CountryOfCode(c.Value)?.Name ?? c.Value, c.Count))),
            Months = [.. months.Select(m => new HeldCount(m.Key, m.Key, m.Value)).OrderBy(m => m.Value, StringComparer.Ordinal)],
            Classifications = MostFirst(classes.Select(c => new HeldCount(ClassificationSlug.Of(c.Value), c.Label is "" ? "Unknown" : c.Label, c.Count))),
            Tags = MostFirst(tags.Select(t => new HeldCount(t.Value, TagTable.Describe(t.Value).Meaning ?? t.Value, t.Count))),
        };
    }

    // Instants are numbers in both databases, and neither makes months of them in the same words: dates are few enough to be counted by day here.
    private static async Task<Dictionary<string, int>> CountMonthsAsync(IQueryable<CableRow> cables, CancellationToken stop)
    {
        Dictionary<string, int> months = new(StringComparer.Ordinal);
        await foreach (DateTime? created in cables.Select(c => c.Created).AsAsyncEnumerable().WithCancellation(stop))
        {
            string month = created?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "undated";
            months[month] = months.GetValueOrDefault(month) + 1;
        }
        return months;
    }

    private static List<HeldCount> MostFirst(IEnumerable<HeldCount> counts) =>
        [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Label, StringComparer.Ordinal)];

    private sealed record Group(string Value, string Label, int Count);
}
