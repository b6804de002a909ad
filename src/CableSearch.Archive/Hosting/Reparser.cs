using System.Data.Common;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Intake;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Cables;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Hosting;

/// <summary>Reads the kept bytes again with the reader of this version, in parallel, batch by batch; a run that was cut short goes on where it was.</summary>
public sealed class Reparser
{
    private const int BatchSize = 500;

    private readonly IArchiveDatabase _database;

    internal Reparser(IArchiveDatabase database) => _database = database;

    /// <summary>Reads again.</summary>
    /// <param name="all">All cables, not only those that an older reader read.</param>
    /// <param name="progress">Told the cables read so far.</param>
    /// <param name="stop">What was committed stays.</param>
    /// <returns>How many cables were read, and how many changed in which field.</returns>
    public async Task<ReparseCounts> RunAsync(bool all, IProgress<long>? progress, CancellationToken stop)
    {
        ReparseCounts counts = ReparseCounts.None;
        for (long after = 0; ;)
        {
            (long last, ReparseCounts batch) = await RunBatchAsync(after, all, stop);
            if (last == after) return counts;
            after = last;
            counts = counts.Plus(batch);
            progress?.Report(counts.Read);
        }
    }

    private async Task<(long Last, ReparseCounts Counts)> RunBatchAsync(long after, bool all, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        List<CableRow> cables = await context.Cables
            .Where(c => c.Key > after && !c.IsErased && (all || c.ReaderVersion < CableReader.Version))
            .OrderBy(c => c.Key).Take(BatchSize).ToListAsync(stop);
        if (cables is []) return (after, ReparseCounts.None);
        long[] keys = [.. cables.Select(c => c.Key)];
        Dictionary<long, Derived> read = await ReadAsync(context, keys, stop);
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        ReparseCounts counts = ReparseCounts.None;
        foreach (CableRow cable in cables)
        {
            Derived derived = read[cable.Key];
            counts = counts.Plus(ReparseCounts.OfOne(ReadingPrint.Differences(cable.ReadingPrint, derived.Print)));
            // The index holds more of a reading than these columns: each cable read by a newer reader is a change.
            cable.Change = numbers.Next();
            cable.Apply(derived);
        }
        await context.SaveChangesAsync(stop);
        await ReplacePartsAsync(context, keys, read, stop);
        await numbers.WriteAsync(context, stop);
        await transaction.CommitAsync(stop);
        return (keys[^1], counts);
    }

    private static async Task<Dictionary<long, Derived>> ReadAsync(ArchiveContext context, long[] keys, CancellationToken stop)
    {
        var texts = await context.Cables.Where(c => keys.Contains(c.Key))
            .Join(context.Revisions, c => new { c.Key, Number = c.Revision }, r => new { Key = r.CableKey, r.Number }, (c, r) => new { c.Key, c.CanonicalId, r.Format, r.Raw, r.Length })
            .AsNoTracking().ToListAsync(stop);
        return texts.AsParallel().WithCancellation(stop)
            .Select(t => (t.Key, Derived: Derived.From(t.CanonicalId, CableLookup.ReadText(t.Format, t.Raw, t.Length))))
            .ToDictionary(t => t.Key, t => t.Derived);
    }

    private async Task ReplacePartsAsync(ArchiveContext context, long[] keys, Dictionary<long, Derived> read, CancellationToken stop)
    {
        await context.CableTags.Where(t => keys.Contains(t.CableKey)).ExecuteDeleteAsync(stop);
        await context.CableReferences.Where(r => keys.Contains(r.CableKey)).ExecuteDeleteAsync(stop);
        await _database.InsertAsync(context, "cable_tags", ["cable_key", "tag"], read.SelectMany(r => r.Value.Tags.Select(t => new object?[] { r.Key, t })), stop);
        await _database.InsertAsync(context, "cable_references", ["cable_key", "cited_id"], read.SelectMany(r => r.Value.Cited.Select(c => new object?[] { r.Key, c })), stop);
    }
}
