using System.Data.Common;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Archive.Sequence;
using CableSearch.Cables;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Administration;

/// <summary>
/// Parses stored cables again with this version's parser, in parallel and batch by batch. If a run is interrupted, the next run continues
/// it.
/// </summary>
public sealed class Reparser
{
    private const int BatchSize = 500;

    private readonly IArchiveDatabase _database;

    internal Reparser(IArchiveDatabase database) => _database = database;

    /// <summary>Parses stored cables again.</summary>
    /// <param name="all">
    /// True to parse all cables; false to parse only those that an older version of the parser parsed. If a run over all cables is
    /// interrupted, the next run parses only the rest.
    /// </param>
    /// <param name="progress">Receives the number of cables parsed so far.</param>
    /// <param name="stop">Cancels the run. Batches that were committed stay.</param>
    /// <returns>How many cables were parsed, and how many changed in which field.</returns>
    public async Task<ReparseCounts> RunAsync(bool all, IProgress<long>? progress, CancellationToken stop)
    {
        if (all) await MarkAllAsync(stop);
        ReparseCounts counts = ReparseCounts.None;
        for (long after = 0; ;)
        {
            (long last, ReparseCounts batch) = await RunBatchAsync(after, stop);
            if (last == after) return counts;
            after = last;
            counts = counts.Plus(batch);
            progress?.Report(counts.Read);
        }
    }

    private async Task<(long Last, ReparseCounts Counts)> RunBatchAsync(long after, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        List<CableRow> cables = await context.Cables
            .Where(c => c.Key > after && !c.IsErased && c.ParserVersion < CableParser.Version)
            .OrderBy(c => c.Key).Take(BatchSize).ToListAsync(stop);
        if (cables is []) return (after, ReparseCounts.None);
        long[] keys = [.. cables.Select(c => c.Key)];
        Dictionary<long, Reading> read = await ReadAsync(context, keys, stop);
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        ReparseCounts counts = ReparseCounts.None;
        foreach (CableRow cable in cables)
        {
            if (read[cable.Key] is not { Derived: { } derived })
            {
                // The stored text is damaged, so the cable can't be parsed and its columns stay as they are. The cable is marked as parsed
                // nevertheless, so that later runs skip it. If the text is imported again, the import fills all columns.
                counts = counts.Plus(ReparseCounts.OfDamaged(cable.CanonicalId, read[cable.Key].Damage ?? ""));
                cable.ParserVersion = CableParser.Version;
                continue;
            }
            counts = counts.Plus(ReparseCounts.OfOne(FieldHasher.Differences(cable.FieldHashes, derived.FieldHashes)));
            // The cable gets a new change number even if none of its columns changed. So the search index reads it again, because the index
            // contains more of the parsed cable than the columns do.
            cable.Change = numbers.Next();
            cable.Apply(derived);
        }
        await context.SaveChangesAsync(stop);
        await ReplacePartsAsync(context, read.Where(r => r.Value.Derived is not null)
            .ToDictionary(r => r.Key, r => r.Value.Derived!), stop);
        await numbers.WriteAsync(context, stop);
        await transaction.CommitAsync(stop);
        return (keys[^1], counts);
    }

    private static async Task<Dictionary<long, Reading>> ReadAsync(ArchiveContext context, long[] keys, CancellationToken stop)
    {
        var texts = await context.Cables.Where(c => keys.Contains(c.Key))
            .Join(context.Revisions, c => new { c.Key, Number = c.Revision }, r => new { Key = r.CableKey, r.Number },
                (c, r) => new { c.Key, c.CanonicalId, r.Format, r.Raw, r.Length, r.Sha256 })
            .AsNoTracking().ToListAsync(stop);
        return texts.AsParallel().WithCancellation(stop)
            .Select(t => (t.Key, Reading: Read(t.CanonicalId, CableLookup.ReadText(t.Format, t.Raw, t.Length, t.Sha256))))
            .ToDictionary(t => t.Key, t => t.Reading);
    }

    private static Reading Read(string id, StoredText stored) => stored switch
    {
        ReadableText readable => new(DerivedColumns.From(id, readable.Text), null),
        DamagedText damaged => new(null, damaged.Reason),
        _ => throw new ArgumentException($"A revision is readable or damaged, not {stored.GetType().Name}.", nameof(stored)),
    };

    // Marks all cables to be parsed again. If the run is killed, the cables that it did not reach stay marked for the next run. Cables that
    // are imported meanwhile have no mark, so they are not parsed twice.
    private async Task MarkAllAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        if (await context.Cables.AnyAsync(c => !c.IsErased && c.ParserVersion == CableRow.ToReadAgain, stop)) return;
        await context.Cables.Where(c => !c.IsErased)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.ParserVersion, CableRow.ToReadAgain), stop);
        await transaction.CommitAsync(stop);
    }

    private async Task ReplacePartsAsync(ArchiveContext context, Dictionary<long, DerivedColumns> read, CancellationToken stop)
    {
        long[] keys = [.. read.Keys];
        await context.CableTags.Where(t => keys.Contains(t.CableKey)).ExecuteDeleteAsync(stop);
        await context.CableReferences.Where(r => keys.Contains(r.CableKey)).ExecuteDeleteAsync(stop);
        await _database.InsertAsync(context, "cable_tags", ["cable_key", "tag"], read
            .SelectMany(r => r.Value.Tags.Select(t => new object?[] { r.Key, t })), stop);
        await _database.InsertAsync(context, "cable_references", ["cable_key", "cited_id"], read
            .SelectMany(r => r.Value.Cited.Select(c => new object?[] { r.Key, c })), stop);
    }

    /// <summary>
    /// The result of parsing one cable: either its derived columns, or the reason why its text can't be read. One of the two is null.
    /// </summary>
    private sealed record Reading(DerivedColumns? Derived, string? Damage);
}
