using System.Data.Common;
using System.Security.Cryptography;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Archive.Sequence;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Writes cables and rejected records. Each call is one transaction, which writes everything with its change numbers, or nothing. Several
/// processes may write to one archive; their transactions run one after the other.
/// </summary>
public sealed class CableWriter
{
    private readonly IArchiveDatabase _database;
    private readonly TimeProvider _clock;
    private readonly RecentCables _recent;

    internal CableWriter(IArchiveDatabase database, RecentCables recent, TimeProvider clock) =>
        (_database, _recent, _clock) = (database, recent, clock);

    /// <summary>
    /// Imports a batch of cables. A cable whose text is stored already stays unchanged. A different text is stored as a new revision. A
    /// real cable replaces an invented one with the same id. An invented cable never replaces a real one. An erased cable stays erased. If
    /// the stored bytes of a text are damaged, importing the same text repairs them. This is counted as a revision.
    /// </summary>
    /// <param name="cables">Some hundreds of cables, no two with the same id.</param>
    /// <param name="rejected">Rejected records. A record that is stored already is not stored twice.</param>
    /// <param name="isInvented">Whether the cables belong to the invented sample.</param>
    /// <param name="stop">Cancels the batch. Nothing is written then.</param>
    public async Task<ImportCounts> WriteAsync(IReadOnlyList<StagedCable> cables, IReadOnlyList<RejectedRecord> rejected, bool isInvented,
        CancellationToken stop)
    {
        // Waits for room in memory before the archive is locked, so that other writers need not wait too.
        await _recent.WaitForRoomAsync(stop);
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        CableBatch batch = await CableBatch.PlanAsync(context, cables, isInvented, stop);
        await batch.RemoveReplacedAsync(context, stop);
        CableRows rows = new(numbers, isInvented, _clock.GetUtcNow().UtcDateTime);
        foreach (StagedCable cable in batch.New) rows.Add(cable);
        foreach (PlannedRevision revision in batch.Revised) await rows.ReviseAsync(context, revision, stop);
        foreach ((CableRow held, int number, StagedCable cable) in batch.Repaired)
            await RepairAsync(context, held, number, cable, numbers, stop);
        await rows.InsertAsync(_database, context, stop);
        await WriteRejectedAsync(context, rejected, stop);
        await numbers.WriteAsync(context, stop);
        await transaction.CommitAsync(stop);
        _recent.Add(rows.Texts);
        return new(batch.New.Count, batch.Revised.Count + batch.Repaired.Count, 0, batch.Unchanged, rejected.Count);
    }

    private static async Task RepairAsync(ArchiveContext context, CableRow held, int number, StagedCable cable, ChangeNumbers numbers,
        CancellationToken stop)
    {
        CableRecord record = cable.Record;
        await context.Revisions.Where(r => r.CableKey == held.Key && r.Number == number).ExecuteUpdateAsync(r => r
            .SetProperty(x => x.Raw, cable.Packed).SetProperty(x => x.Length, record.Raw.Length).SetProperty(x => x.Sha256, cable.Sha256)
            .SetProperty(x => x.Format, record.Format).SetProperty(x => x.Source, record.Place.Source)
                .SetProperty(x => x.Position, record.Place.Position), stop);
        held.Change = numbers.Next();
    }

    private async Task WriteRejectedAsync(ArchiveContext context, IReadOnlyList<RejectedRecord> rejected, CancellationToken stop)
    {
        if (rejected is []) return;
        HashSet<string> erased = await context.Cables.Where(c => c.IsErased)
            .Select(c => c.CanonicalId).ToHashSetAsync(StringComparer.Ordinal, stop);
        CableTextDetector ofErased = new(erased, []);
        foreach (RejectedRecord record in rejected)
        {
            // A rejected record may be a damaged copy of an erased cable. Storing the record would bring the erased text back.
            if (erased.Count > 0 && ofErased.IsIn(record.Raw)) continue;
            byte[] sha = SHA256.HashData(record.Raw);
            bool isKept = await context.RejectedRecords.AnyAsync(r =>
                r.Source == record.Place.Source && r.Position == record.Place.Position && r.Sha256 == sha, stop);
            if (isKept) continue;
            context.RejectedRecords.Add(new()
            {
                Source = record.Place.Source,
                Position = record.Place.Position,
                RecordNumber = record.Place.Number,
                Reason = record.Reason,
                Message = record.Message.Replace('\0', '\uFFFD'),
                Raw = Packing.Pack(record.Raw),
                Length = record.Raw.Length,
                Sha256 = sha,
                ImportedAt = _clock.GetUtcNow().UtcDateTime,
            });
        }
        await context.SaveChangesAsync(stop);
    }
}
