using System.Data.Common;
using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Counts the cables and articles of the whole archive in the background. After the archive has changed, everything is counted again. A
/// caller waits a moment for the new numbers. If they take longer, the caller gets the previous numbers. After a start of the program, the
/// previous numbers are those that an earlier run stored in a file. If the archive has not changed since they were stored, nothing is
/// counted.
/// </summary>
internal sealed class HoldingsCounter(IArchiveDatabase database, HoldingsFile file) : IAsyncDisposable
{
    // A caller waits this long for a new count before it gets the older one. Counting a small archive takes less time, so its readers see
    // at once what was imported.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private Holdings? _last;
    private Holdings? _stored;
    private Task<Holdings>? _running;

    /// <summary>
    /// The newest count that is ready after a moment's wait. If nothing was counted before, the caller waits until everything is counted.
    /// </summary>
    public async Task<Holdings> LastAsync(CancellationToken stop)
    {
        ArchiveState state = await database.StateAsync(stop);
        Holdings? last = Volatile.Read(ref _last);
        if (last?.Change >= state.LastChange) return last;
        last ??= _stored ??= file.Read(state.Identity);
        if (last?.Change == state.LastChange) return last;
        Task<Holdings> count = Running();
        if (last is null) return await count.WaitAsync(stop);
        await Task.WhenAny(count, Task.Delay(Grace, stop));
        stop.ThrowIfCancellationRequested();
        return count.IsCompletedSuccessfully ? await count : last;
    }

    /// <summary>
    /// Numbers of cables and articles in the archive, with all changes that were committed before the call. The caller waits until they are
    /// counted.
    /// </summary>
    public async Task<Holdings> NowAsync(CancellationToken stop)
    {
        long change = (await database.StateAsync(stop)).LastChange;
        while (true)
        {
            Holdings counted = Volatile.Read(ref _last) is { } last && last.Change >= change ? last : await Running().WaitAsync(stop);
            if (counted.Change >= change) return counted;
        }
    }

    /// <summary>
    /// Cancels a running count and waits until it has ended, so that nothing reads the database or writes the file afterwards.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (_closing.IsCancellationRequested) return;
        await _closing.CancelAsync();
        Task? running;
        lock (_gate) running = _running;
        // WhenAny does not throw if the count was cancelled or failed.
        if (running is not null) await Task.WhenAny(running);
        _closing.Dispose();
    }

    // The task of the count that is running. If none is running, one is started. The lock is held only while a task is started, not
    // while the database counts.
    private Task<Holdings> Running()
    {
        lock (_gate) return _running is { IsCompleted: false } ? _running : _running = Task.Run(CountAsync);
    }

    private async Task<Holdings> CountAsync()
    {
        CancellationToken stop = _closing.Token;
        await using ArchiveContext context = database.NewContext();
        await using DbTransaction snapshot = await database.BeginReadingAsync(context, stop);
        StateRow state = await context.State.AsNoTracking().SingleAsync(stop);
        Holdings counted = await CountAsync(context, state.LastChange, stop);
        Volatile.Write(ref _last, counted);
        file.Write(state.Identity, counted);
        return counted;
    }

    private static async Task<Holdings> CountAsync(ArchiveContext context, long change, CancellationToken stop)
    {
        IQueryable<CableRow> cables = context.Cables.Shown();
        List<Group> posts = await cables.GroupBy(c => new { c.Post, c.Origin }).Select(g => new Group(g.Key.Post, g.Key.Origin, g.Count()))
            .ToListAsync(stop);
        List<Group> countries = await cables.Where(c => c.Country != null).GroupBy(c => c.Country!)
            .Select(g => new Group(g.Key, "", g.Count())).ToListAsync(stop);
        List<Group> classes = await cables.GroupBy(c => c.Classification ?? "").Select(g => new Group(g.Key, g.Key, g.Count()))
            .ToListAsync(stop);
        List<Group> tags = await CountTagsAsync(context, stop);
        Dictionary<string, int> months = await CountMonthsAsync(cables, stop);
        return new()
        {
            Change = change,
            Cables = posts.Sum(p => p.Count),
            InventedCables = await cables.CountAsync(c => c.IsInvented, stop),
            Articles = await context.Articles.CountAsync(stop),
            Posts = MostFirst(posts.GroupBy(p => p.Value)
                .Select(g => new HeldCount(g.Key, g.MaxBy(p => p.Count)!.Label, g.Sum(p => p.Count)))),
            Countries = MostFirst(countries
                .Select(c => new HeldCount(c.Value, PostTable.CountryOfCode(c.Value)?.Name ?? c.Value, c.Count))),
            Months = [.. months.Select(m => new HeldCount(m.Key, m.Key, m.Value)).OrderBy(m => m.Value, StringComparer.Ordinal)],
            Classifications = MostFirst(classes
                .Select(c => new HeldCount(ClassificationSlug.Of(c.Value), c.Label is "" ? "Unknown" : c.Label, c.Count))),
            Tags = MostFirst(tags.Select(t => new HeldCount(t.Value, TagTable.Describe(t.Value).Meaning ?? t.Value, t.Count))),
        };
    }

    // Counts the cables of each TAGS entry. Withdrawn cables are counted too and then subtracted, because they are few. Joining every entry
    // with its cable, to leave out the withdrawn ones, takes sixty times as long.
    private static async Task<List<Group>> CountTagsAsync(ArchiveContext context, CancellationToken stop)
    {
        List<Group> all = await context.CableTags.GroupBy(t => t.Tag).Select(g => new Group(g.Key, "", g.Count())).ToListAsync(stop);
        Dictionary<string, int> withdrawn = await context.CableTags
            .Where(t => context.Cables.Where(c => c.WithdrawnAt != null).Select(c => c.Key).Contains(t.CableKey))
            .GroupBy(t => t.Tag).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, stop);
        return [.. all.Select(t => t with { Count = t.Count - withdrawn.GetValueOrDefault(t.Value) }).Where(t => t.Count > 0)];
    }

    // Counts cables by month in memory. Both databases store times as numbers, and each would need its own SQL to group numbers by month.
    // The dates are few enough to read them all.
    private static async Task<Dictionary<string, int>> CountMonthsAsync(IQueryable<CableRow> cables, CancellationToken stop)
    {
        Dictionary<string, int> months = new(StringComparer.Ordinal);
        await foreach (DateTime? created in cables.Select(c => c.Created).AsAsyncEnumerable().WithCancellation(stop))
        {
            // An older parser may have stored the year 9999. Such a cable counts as undated.
            string month = PlausibleDate.Or(created)?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "undated";
            months[month] = months.GetValueOrDefault(month) + 1;
        }
        return months;
    }

    private static List<HeldCount> MostFirst(IEnumerable<HeldCount> counts) =>
        [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Label, StringComparer.Ordinal)];

    private sealed record Group(string Value, string Label, int Count);
}
