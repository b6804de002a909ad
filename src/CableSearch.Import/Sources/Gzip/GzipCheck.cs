using System.Buffers.Binary;

namespace CableSearch.Import.Sources.Gzip;

/// <summary>
/// Reads a gzip file to its end before anything in it is imported. Its checksum is at the end and covers everything. So if it does not
/// match, nothing shows which of the pages or rows was altered.
/// </summary>
internal static class GzipCheck
{
    private const int BlockSize = 1 << 17;

    // How far the length stored at the end of an altered file may differ from the number of bytes that were unpacked.
    private const long Nearness = 1 << 16;

    public static async Task<GzipCheckResult> RunAsync(string name, Stream packed, CancellationToken stop)
    {
        packed.Position = 0;
        GzipReader reader = new(packed);
        await using (reader)
        {
            byte[] block = new byte[BlockSize];
            try
            {
                while (await reader.ReadAsync(block, stop) > 0) { }
                return new(reader.Proven, null);
            }
            catch (GzipException e)
            {
                return e.MayBeCut && await IsCutAsync(reader, packed, stop) ? Cut(name, reader) : Altered(name, reader, e);
            }
        }
    }

    private static GzipCheckResult Cut(string name, GzipReader reader) => new(reader.Unpacked, new(name, reader.Offset, FaultReason.Cut,
        $"The file is cut: it ends at byte {reader.Offset}, and its checksum is missing. Get the file again."));

    private static GzipCheckResult Altered(string name, GzipReader reader, GzipException e) =>
        new(reader.Proven, new(name, reader.Offset, FaultReason.Damaged,
            $"The file is damaged at or before byte {reader.Offset}: {e.Message}. Only what a checksum proves to be unaltered is read. "
            + "Get the file again."));

    // Unpacking an altered stream often runs past the end of the file, as with a cut one. But an altered file still ends in its length; a
    // cut one does so only by chance.
    private static async Task<bool> IsCutAsync(GzipReader reader, Stream packed, CancellationToken stop)
    {
        if (!reader.IsAtEnd || packed.Length < sizeof(uint)) return reader.IsAtEnd;
        byte[] last = new byte[sizeof(uint)];
        packed.Position = packed.Length - last.Length;
        await packed.ReadExactlyAsync(last, stop);
        long length = reader.Unpacked - reader.Proven;
        long distance = Math.Abs(BinaryPrimitives.ReadUInt32LittleEndian(last) - (length & uint.MaxValue));
        return distance > Nearness + (length >> 6);
    }
}
