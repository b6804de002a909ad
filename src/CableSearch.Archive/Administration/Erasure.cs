using System.Text;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Cables.Contract;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Administration;

/// <summary>
/// Erases the text of cables everywhere in the archive: the bytes and hashes of revisions, the data derived from them, rejected records,
/// and reports on quotations.
/// </summary>
internal static class Erasure
{
    public static async Task OfCablesAsync(ArchiveContext context, IReadOnlyList<CableRow> cables, CancellationToken stop)
    {
        long[] keys = [.. cables.Select(c => c.Key)];
        CableTextDetector detector = new(cables.Select(c => c.CanonicalId)
            .ToHashSet(StringComparer.Ordinal), await TextsAsync(context, keys, stop));
        await OfRejectedAsync(context, detector, stop);
        await OfReportsAsync(context, [.. cables.Select(c => c.CanonicalId)], stop);
        byte[] nothing = [];
        await context.Revisions.Where(r => keys.Contains(r.CableKey)).ExecuteUpdateAsync(
            r =>
                r.SetProperty(x => x.Raw, nothing).SetProperty(x => x.Length, 0).SetProperty(x => x.Sha256, nothing)
                    .SetProperty(x => x.TextSha256, nothing), stop);
        await context.CableTags.Where(t => keys.Contains(t.CableKey)).ExecuteDeleteAsync(stop);
        await context.CableReferences.Where(r => keys.Contains(r.CableKey)).ExecuteDeleteAsync(stop);
        await context.Cables.Where(c => keys.Contains(c.Key)).ExecuteUpdateAsync(
            c => c.SetProperty(x => x.Title, x => x.CanonicalId).SetProperty(x => x.FieldHashes, (byte[]?)null), stop);
    }

    // Deletes reports on quotations that contain the id of an erased cable, because such reports also contain passages of the cable's text.
    // A report that can't be unpacked is deleted too, because nobody can tell what it contains.
    private static async Task OfReportsAsync(ArchiveContext context, IReadOnlyList<string> ids, CancellationToken stop)
    {
        List<string> found = [];
        await foreach (ReportRow row in context.Reports.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            bool isReadable = Packing.TryUnpack(row.Raw, row.Length, row.Sha256, out byte[]? content, out _);
            if (!isReadable || ids.Any(id => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(id)) >= 0)) found.Add(row.Token);
        }
        await context.Reports.Where(r => found.Contains(r.Token)).ExecuteDeleteAsync(stop);
    }

    private static async Task<List<CableText>> TextsAsync(ArchiveContext context, long[] keys, CancellationToken stop)
    {
        List<CableText> texts = [];
        await foreach (RevisionRow row in context.Revisions.AsNoTracking().Where(r => keys.Contains(r.CableKey))
            .AsAsyncEnumerable().WithCancellation(stop))
            if (CableLookup.ReadText(row.Format, row.Raw, row.Length, row.Sha256) is ReadableText readable) texts.Add(readable.Text);
        return texts;
    }

    // Deletes rejected records with text of the erased cables. All rejected records are unpacked and searched, because no column says which
    // cable a record contains.
    private static async Task OfRejectedAsync(ArchiveContext context, CableTextDetector detector, CancellationToken stop)
    {
        List<long> found = [];
        await foreach (RejectedRecordRow row in context.RejectedRecords.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            if (Packing.TryUnpack(row.Raw, row.Length, row.Sha256, out byte[]? raw, out _) && detector.IsIn(raw)) found.Add(row.Id);
        await context.RejectedRecords.Where(r => found.Contains(r.Id)).ExecuteDeleteAsync(stop);
    }
}
