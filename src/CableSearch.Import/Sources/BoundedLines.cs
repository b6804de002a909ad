using System.Runtime.CompilerServices;

namespace CableSearch.Import.Sources;

/// <summary>
/// Reads a file line by line. Only the beginning of a line that is too long is kept, so that the line can't fill the memory. Blank lines
/// and a byte order mark are left out.
/// </summary>
public static class BoundedLines
{
    /// <summary>Reads the lines. A line that is too long is cut after <paramref name="maxBytes"/> bytes.</summary>
    /// <remarks>If the file is damaged, the lines before the damage are returned first; then an exception is thrown.</remarks>
    public static async IAsyncEnumerable<BoundedLine> ReadAsync(
        Stream content, int maxBytes, [EnumeratorCancellation] CancellationToken stop)
    {
        byte[] block = new byte[1 << 16];
        using MemoryStream line = new();
        DamagedSourceException? damage = null;
        long offset = 0, start = 0, number = 0;
        bool isTooLong = false, isEnd = false;
        while (!isEnd)
        {
            int read = 0;
            try
            {
                read = await content.ReadAsync(block, stop);
            }
            catch (DamagedSourceException e)
            {
                damage = e;
            }
            isEnd = read == 0;
            for (int at = 0; at < read;)
            {
                int end = Array.IndexOf(block, (byte)'\n', at, read - at);
                int count = (end < 0 ? read : end) - at;
                int room = (int)Math.Min(count, maxBytes - line.Length);
                line.Write(block, at, room);
                isTooLong |= room < count;
                at += count;
                if (end < 0) continue;
                at++;
                if (LineOf(line, start, ++number, isTooLong, isCut: false) is { } whole) yield return whole;
                start = offset + at;
                line.SetLength(0);
                isTooLong = false;
            }
            offset += read;
        }
        if (LineOf(line, start, number + 1, isTooLong, isCut: damage is not null) is { } last) yield return last;
        if (damage is not null) throw damage;
    }

    private static BoundedLine? LineOf(MemoryStream line, long start, long number, bool isTooLong, bool isCut)
    {
        ReadOnlySpan<byte> bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        int mark = start == 0 ? ByteOrderMark.Length(bytes) : 0;
        bytes = bytes[mark..];
        return bytes.Trim(" \t\r"u8).IsEmpty ? null : new(start + mark, number, bytes.ToArray(), isTooLong, isCut);
    }
}
