using System.Runtime.CompilerServices;
using CableSearch.Import.Sources;

namespace CableSearch.Import.Dumps;

/// <summary>
/// Cuts a dump into rows while reading it. Only one row and one block of the file are in memory. The first rows decide the format of the
/// dump. If a quote is not closed, the row ends before the next line that begins like a row (<c>"NUMBER","DATE","</c>). So only the broken
/// row is lost.
/// </summary>
public static class DumpReader
{
    /// <summary>
    /// Longest row that is read, in bytes. Without a limit, a field that is never closed would contain the whole rest of the dump. The
    /// longest row of the published dump has about 200 kB.
    /// </summary>
    public const int MaxRow = 256 << 20;

    private const int BlockSize = 1 << 20;

    // Of a row that is too long, this many bytes are kept: the rejected record then shows how the row begins.
    private const int MaxKept = 1 << 20;

    // Number of bytes at the beginning of a line that are enough to tell whether a row begins there.
    private const int MaxLineStart = 256;

    /// <summary>Whether a file that begins with these bytes is a dump.</summary>
    public static bool IsDump(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> text = start[ByteOrderMark.Length(start)..];
        return DumpDialect.BeginsLikeRow(text) || DumpDialect.HeadingLength(text) > 0;
    }

    /// <summary>Reads the rows in order. A byte order mark and a row of column names are skipped.</summary>
    public static IAsyncEnumerable<RawDumpRow> ReadAsync(Stream dump, CancellationToken stop) => ReadAsync(dump, MaxRow, stop);

    internal static async IAsyncEnumerable<RawDumpRow> ReadAsync(Stream dump, int maxRow, [EnumeratorCancellation] CancellationToken stop)
    {
        byte[] buffer = new byte[BlockSize * 2];
        DamagedSourceException? damage = null;
        int length = 0, at = 0;
        long offset = 0, number = 0;
        bool isEnd = false, isSkipping = false;
        DumpDialect? dialect = null;
        while (!isEnd)
        {
            int wanted = length + BlockSize;
            while (length < wanted && !isEnd)
            {
                try
                {
                    int read = await dump.ReadAsync(buffer.AsMemory(length), stop);
                    isEnd = read == 0;
                    length += read;
                }
                catch (DamagedSourceException e)
                {
                    (damage, isEnd) = (e, true);
                }
            }
            if (dialect is null)
            {
                at = ByteOrderMark.Length(buffer.AsSpan(0, length));
                at += DumpDialect.HeadingLength(buffer.AsSpan(at, length - at));
                dialect = DumpDialect.Of(buffer.AsSpan(at, length - at), isEnd);
            }
            if (isSkipping)
            {
                at = RowScanner.FindRow(dialect.Value.Format, buffer.AsSpan(0, length), isEnd, out isSkipping);
                if (isSkipping) at = Math.Max(0, length - MaxLineStart);
            }
            while (at < length && !isSkipping)
            {
                ScannedRow scan = RowScanner.Scan(dialect.Value.Format, buffer.AsSpan(at, length - at), isEnd);
                if (scan.IsBroken && dialect.Value.IsTie)
                {
                    // The first rows fitted both formats equally well. But this row is broken in the format that was chosen. So the format
                    // is chosen again, by this row and the next ones.
                    dialect = DumpDialect.Of(buffer.AsSpan(at, length - at), isEnd);
                    scan = RowScanner.Scan(dialect.Value.Format, buffer.AsSpan(at, length - at), isEnd);
                }
                if (scan.Length == 0) break;
                bool isLast = damage is not null && at + scan.Length == length;
                RowState state = scan.IsBroken ? RowState.Broken : RowState.Whole;
                if (isLast && (scan.IsBroken || buffer[length - 1] != '\n')) state = RowState.Cut;
                yield return new(offset + at, ++number, buffer.AsSpan(at, scan.Length).ToArray(), dialect.Value.Format, state);
                at += scan.Length;
            }
            if (at == 0 && length > maxRow - BlockSize && !isSkipping)
            {
                yield return new(offset, ++number, buffer.AsSpan(0, Math.Min(length, MaxKept)).ToArray(), dialect.Value.Format,
                    RowState.TooLong);
                isSkipping = true;
                at = length - MaxLineStart;
            }
            buffer.AsSpan(at, length - at).CopyTo(buffer);
            offset += at;
            length -= at;
            at = 0;
            if (length + BlockSize > buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        }
        if (damage is not null) throw damage;
    }
}
