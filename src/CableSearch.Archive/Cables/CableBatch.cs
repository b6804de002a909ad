using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Sequence;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Decides what an import batch does with each cable: it is new, a new revision of a stored cable, a repair of damaged bytes, or unchanged.
/// </summary>
internal sealed class CableBatch
{
    private readonly List<CableRow> _replaced = [];

    public List<StagedCable> New { get; } = [];

    public List<PlannedRevision> Revised { get; } = [];

    /// <summary>Stored revisions whose bytes are damaged, each with the imported cable that has the same text undamaged.</summary>
    public List<(CableRow Held, int Number, StagedCable Cable)> Repaired { get; } = [];

    public int Unchanged { get; private set; }

    public static async Task<CableBatch> PlanAsync(ArchiveContext context, IReadOnlyList<StagedCable> cables, bool isInvented,
        CancellationToken stop)
    {
        string[] ids = [.. cables.Select(c => c.Id)];
        Dictionary<string, CableRow> held = await context.Cables.Where(c => ids.Contains(c.CanonicalId))
            .ToDictionaryAsync(c => c.CanonicalId, stop);
        long[] keys = [.. held.Values.Select(c => c.Key)];
        ILookup<long, RevisionRow> texts = (keys is [] ? [] : await context.Revisions.AsNoTracking().Where(r => keys.Contains(r.CableKey))
            .ToListAsync(stop)).ToLookup(r => r.CableKey);
        CableBatch batch = new();
        foreach (StagedCable cable in cables)
            batch.Place(cable, held.GetValueOrDefault(cable.Id), texts, isInvented);
        return batch;
    }

    private void Place(StagedCable cable, CableRow? held, ILookup<long, RevisionRow> texts, bool isInvented)
    {
        if (held is null) New.Add(cable);
        else if (held.IsInvented && !isInvented)
        {
            _replaced.Add(held);
            New.Add(cable);
        }
        else if (held.IsErased || (isInvented && !held.IsInvented)) Unchanged++;
        else if (texts[held.Key].FirstOrDefault(t => t.TextSha256.AsSpan().SequenceEqual(cable.TextSha256)) is { } same)
        {
            // The same text is stored already. If the stored bytes are damaged, the imported ones replace them.
            if (Packing.TryUnpack(same.Raw, same.Length, same.Sha256, out _, out _)) Unchanged++;
            else Repaired.Add((held, same.Number, cable));
        }
        else Revised.Add(new(held, cable));
    }

    public async Task RemoveReplacedAsync(ArchiveContext context, CancellationToken stop)
    {
        if (_replaced is []) return;
        // Deletes the invented cables that real ones replace. EF Core must stop tracking their rows first, so that it does not save them.
        // The rows of cables with a new revision stay tracked, because they are saved later.
        foreach (CableRow row in _replaced) context.Entry(row).State = EntityState.Detached;
        await RowDeletion.OfCablesAsync(context, [.. _replaced.Select(r => r.Key)], stop);
    }
}
