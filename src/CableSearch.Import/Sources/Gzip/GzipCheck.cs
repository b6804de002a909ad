using System.Buffers.Binary;

namespace CableSearch.Import.Sources.Gzip;

/// <summary>
/// Verifies a gzip file before anything in it is imported. A gzip file usually has only one checksum: it covers the whole file and is at
/// the end. If it does not match, any page or row in the file may be altered.
/// </summary>
internal static class GzipCheck
{
    private const int BlockSize = 1 << 17;

    // IsCutAsync compares the length that is stored at the end of a file with the number of unpacked bytes. The two numbers count as close
    // if they differ by at most this number plus 1/64 of the unpacked bytes.
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

    // Whether the end of the file is missing. A complete gzip file states its unpacked length in its last four bytes. If that length is
    // close to the number of bytes that were unpacked, the end is there, so something before the end was altered. If the two numbers are
    // not close, the file is cut off.
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
