using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Intake;

/// <summary>A new text of a held cable.</summary>
internal sealed record PlannedRevision(CableRow Held, PreparedCable Cable);

/// <summary>What is to be done with each cable of a batch.</summary>
internal sealed class CableBatch
{
    private readonly List<long> _replaced = [];

    public List<PreparedCable> New { get; } = [];

    public List<PlannedRevision> Revised { get; } = [];

    public int Unchanged { get; private set; }

    public static async Task<CableBatch> PlanAsync(ArchiveContext context, IReadOnlyList<PreparedCable> cables, bool isInvented, CancellationToken stop)
    {
        string[] ids = [.. cables.Select(c => c.Id)];
        Dictionary<string, CableRow> held = await context.Cables.Where(c => ids.Contains(c.CanonicalId)).ToDictionaryAsync(c => c.CanonicalId, stop);
        long[] keys = [.. held.Values.Select(c => c.Key)];
        ILookup<long, byte[]> texts = keys is [] ? Array.Empty<byte[]>().ToLookup(_ => 0L)
            : (await context.Revisions.Where(r => keys.Contains(r.CableKey)).Select(r => new { r.CableKey, r.TextSha256 }).ToListAsync(stop))
                .ToLookup(r => r.CableKey, r => r.TextSha256);
        CableBatch batch = new();
        foreach (PreparedCable cable in cables)
            batch.Place(cable, held.GetValueOrDefault(cable.Id), texts, isInvented);
        return batch;
    }

    private void Place(PreparedCable cable, CableRow? held, ILookup<long, byte[]> texts, bool isInvented)
    {
        if (held is null) New.Add(cable);
        else if (held.IsInvented && !isInvented)
        {
            _replaced.Add(held.Key);
            New.Add(cable);
        }
        else if (held.IsErased || (isInvented && !held.IsInvented) || texts[held.Key].Any(t => t.AsSpan().SequenceEqual(cable.TextSha256)))
            Unchanged++;
        else Revised.Add(new(held, cable));
    }

    public async Task RemoveReplacedAsync(ArchiveContext context, CancellationToken stop)
    {
        if (_replaced is []) return;
        context.ChangeTracker.Clear();
        await Removal.OfCablesAsync(context, _replaced, stop);
    }
}
