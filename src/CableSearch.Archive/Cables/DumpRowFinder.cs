using System.Globalization;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Cables.Sources;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Finds the cable of a row of an imported dump. No database column has the number of a row. But a dump is imported row by row, so row
/// numbers rise with the keys of the cables, and a binary search over the keys finds a row.
/// </summary>
internal static class DumpRowFinder
{
    // Maximum number of steps of the binary search. They are enough for 2^40 keys.
    private const int MaxProbes = 40;

    /// <summary>
    /// The canonical id of the cable in the dump's row with this number. Null if no imported dump has the row, if rows were imported out of
    /// order, or if the cable is withdrawn.
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

    // The number in the first field of a stored row, with or without quotation marks; null if the bytes are damaged or have no number.
    private static int? NumberOf(RevisionRow row)
    {
        if (!Packing.TryUnpack(row.Raw, row.Length, row.Sha256, out byte[]? raw, out _)) return null;
        ReadOnlySpan<byte> field = raw.AsSpan().TrimStart("\" "u8);
        int digits = field.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return int.TryParse(field[..Math.Max(0, digits)], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
