using System.Runtime.CompilerServices;

namespace CableSearch.Import.Pipeline;

/// <summary>A line of a source of JSON lines.</summary>
/// <param name="Offset">Byte offset of its beginning.</param>
/// <param name="Number">From 1, blank lines counted.</param>
/// <param name="Bytes">Without its line feed.</param>
/// <param name="IsCut">Whether the line is longer than what was kept.</param>
internal readonly record struct JsonLine(long Offset, long Number, byte[] Bytes, bool IsCut);

/// <summary>Reads lines with a bound on their length.</summary>
internal static class JsonLines
{
    public static async IAsyncEnumerable<JsonLine> ReadAsync(Stream content, int maxBytes, [EnumeratorCancellation] CancellationToken stop)
    {
        byte[] block = new byte[1 << 16];
        using MemoryStream line = new();
        long offset = 0, start = 0, number = 0;
        bool isCut = false;
        for (int read; (read = await content.ReadAsync(block, stop)) > 0; offset += read)
        {
            for (int at = 0; at < read;)
            {
                int end = Array.IndexOf(block, (byte)'\n', at, read - at);
                int count = (end < 0 ? read : end) - at;
                int room = (int)Math.Min(count, maxBytes - line.Length);
                line.Write(block, at, room);
                isCut |= room < count;
                at += count;
                if (end < 0) continue;
                at++;
                number++;
                if (!IsBlank(line)) yield return new(start, number, line.ToArray(), isCut);
                start = offset + at;
                line.SetLength(0);
                isCut = false;
            }
        }
        if (!IsBlank(line)) yield return new(start, number + 1, line.ToArray(), isCut);
    }

    private static bool IsBlank(MemoryStream line) => line.GetBuffer().AsSpan(0, (int)line.Length).Trim(" \t\r"u8).IsEmpty;
}
