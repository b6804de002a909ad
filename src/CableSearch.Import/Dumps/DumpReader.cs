using System.Runtime.CompilerServices;

namespace CableSearch.Import.Dumps;

/// <summary>
/// Cuts a dump into rows while it streams by: never more than one row and a block are in memory. A row whose quotes break off ends where the next line begins like a row
/// (<c>"NUMBER","DATE","</c>), so the row behind it is not lost.
/// </summary>
public static class DumpReader
{
    private const int BlockSize = 1 << 20;

    // A field that is never closed would swallow the rest of the dump. The longest real row has about 200 kB; a generated one 20 MB.
    private const int MaxRow = 256 << 20;

    /// <summary>Whether a source that begins with these bytes is a dump.</summary>
    public static bool IsDump(ReadOnlySpan<byte> start) => RowScanner.BeginsLikeRow(start is [0xEF, 0xBB, 0xBF, ..] ? start[3..] : start);

    /// <summary>Reads the rows in order.</summary>
    /// <exception cref="InvalidDataException">One row is longer than 256 MB.</exception>
    public static async IAsyncEnumerable<DumpSlice> ReadAsync(Stream dump, [EnumeratorCancellation] CancellationToken stop)
    {
        byte[] buffer = new byte[BlockSize * 2];
        int length = 0, at = 0;
        long offset = 0, number = 0;
        bool isEnd = false;
        while (true)
        {
            while (at < length)
            {
                RowScan scan = RowScanner.Scan(buffer.AsSpan(at, length - at), isEnd);
                if (scan.Length == 0) break;
                yield return new(offset + at, ++number, buffer.AsSpan(at, scan.Length).ToArray(), scan.IsBroken);
                at += scan.Length;
            }
            if (isEnd) yield break;
            buffer.AsSpan(at, length - at).CopyTo(buffer);
            offset += at;
            length -= at;
            at = 0;
            if (length + BlockSize > buffer.Length)
            {
                if (buffer.Length >= MaxRow) throw new InvalidDataException($"The row at byte {offset} is longer than {MaxRow} bytes.");
                Array.Resize(ref buffer, buffer.Length * 2);
            }
            int read = await dump.ReadAtLeastAsync(buffer.AsMemory(length), BlockSize, throwOnEndOfStream: false, stop);
            isEnd = read < BlockSize;
            length += read;
        }
    }
}
