using System.Globalization;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Cables.Sources;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Finds the cable in a row of an imported dump by the row's number. No database column has this number. But a dump is imported row by row,
/// so a cable with a higher key comes from a later row. Therefore a binary search over the keys finds the row.
/// </summary>
internal static class DumpRowFinder
{
    // Maximum number of steps of the binary search. They are enough for 2^40 keys.
    private const int MaxProbes = 40;

    /// <summary>
    /// The canonical id of the cable in the dump's row with this number. Null if no imported dump has the row, or if the cable is
    /// withdrawn. Null also if the row is missed because rows were imported out of order.
    /// </summary>
    public static async Task<string?> FindAsync(ArchiveContext context, int number, CancellationToken stop)
    {
        IQueryable<RevisionRow> rows = context.Revisions.AsNoTracking().Where(r => r.Number == 1 && r.Format != SourceFormat.Page)
            .OrderBy(r => r.CableKey);
        long low = 0, high = await rows.Reverse().Select(r => r.CableKey).FirstOrDefaultAsync(stop);
        for (int probe = 0; probe < MaxProbes && low <= high; probe++)
        {
            long middle = low + ((high - low) / 2), end = high;
            IQueryable<RevisionRow> half = rows.Where(r => r.CableKey >= middle && r.CableKey <= end);
            if (await half.FirstOrDefaultAsync(stop) is not { } row) high = middle - 1;
            else if (NumberOf(row) is not { } found) return null;
            else if (found == number) return await IdOfAsync(context, row.CableKey, stop);
            else if (found < number) low = row.CableKey + 1;
            else high = middle - 1;
        }
        return null;
    }

    private static Task<string?> IdOfAsync(ArchiveContext context, long key, CancellationToken stop) =>
        context.Cables.Where(c => c.Key == key).Shown().Select(c => c.CanonicalId).FirstOrDefaultAsync(stop);

    // Reads the row's number from the first field of a stored row. The field may be in quotation marks. Null if the bytes are damaged or
    // the field has no number.
    private static int? NumberOf(RevisionRow row)
    {
        if (!Packing.TryUnpack(row.Raw, row.Length, row.Sha256, out byte[]? raw, out _)) return null;
        ReadOnlySpan<byte> field = raw.AsSpan().TrimStart("\" "u8);
        int digits = field.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return int.TryParse(field[..Math.Max(0, digits)], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
