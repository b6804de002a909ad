using System.Buffers.Binary;
using System.IO.Hashing;

namespace CableSearch.Import.Sources.Gzip;

/// <summary>Reads the header of a member (part) of a gzip stream (RFC 1952).</summary>
internal static class GzipHeader
{
    private const int MagicSize = 3;

    private const int FixedSize = 10;

    private const byte Deflate = 8;

    private const byte HasHeaderCrc = 2, HasExtra = 4, HasName = 8, HasComment = 16, Reserved = 0xE0;

    // Longest name or comment in a header, in bytes. Data with a longer name or comment is not accepted as a gzip header.
    private const int MaxText = 1 << 16;

    /// <summary>Skips a header.</summary>
    /// <exception cref="GzipException">There is no gzip header here, or it is cut off or damaged.</exception>
    public static async ValueTask SkipAsync(GzipInput input, CancellationToken stop)
    {
        List<byte> header = [];
        await TakeAsync(input, header, MagicSize, stop);
        if (header is not [0x1F, 0x8B, Deflate]) throw new GzipException("no header of gzip stands there", mayBeCut: false);
        await TakeAsync(input, header, FixedSize - MagicSize, stop);
        byte flags = header[3];
        if ((flags & Reserved) != 0) throw new GzipException("its header has unknown flags", mayBeCut: false);
        if ((flags & HasExtra) != 0)
        {
            await TakeAsync(input, header, sizeof(ushort), stop);
            await TakeAsync(input, header, BinaryPrimitives.ReadUInt16LittleEndian([header[^2], header[^1]]), stop);
        }
        if ((flags & HasName) != 0) await TakeTextAsync(input, header, stop);
        if ((flags & HasComment) != 0) await TakeTextAsync(input, header, stop);
        if ((flags & HasHeaderCrc) == 0) return;
        ushort expected = (ushort)Crc32.HashToUInt32([.. header]);
        await TakeAsync(input, header, sizeof(ushort), stop);
        if (BinaryPrimitives.ReadUInt16LittleEndian([header[^2], header[^1]]) != expected)
            throw new GzipException("the checksum of its header does not match", mayBeCut: false);
    }

    private static async ValueTask TakeAsync(GzipInput input, List<byte> header, int count, CancellationToken stop)
    {
        for (; count > 0; count--)
        {
            int next = await input.NextAsync(stop);
            if (next < 0) throw new GzipException("its header is cut", mayBeCut: true);
            header.Add((byte)next);
        }
    }

    private static async ValueTask TakeTextAsync(GzipInput input, List<byte> header, CancellationToken stop)
    {
        for (int i = 0; i < MaxText; i++)
        {
            await TakeAsync(input, header, 1, stop);
            if (header[^1] == 0) return;
        }
        throw new GzipException("a text in its header does not end", mayBeCut: false);
    }
}
