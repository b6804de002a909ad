using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.CompilerServices;

namespace CableSearch.Import.Sources.Zip;

/// <summary>
/// Reads the files in a ZIP archive. Before a file is imported, it is unpacked, and its length and its checksum (CRC-32) are verified.
/// <see cref="ZipArchive"/> itself does not verify the checksum.
/// </summary>
internal sealed class ZipWalk(string name, Stream packed, CountedBytes bytes)
{
    private const int BlockSize = 1 << 16;

    /// <summary>
    /// Whether a file is a ZIP archive: it begins like a ZIP archive or is named <c>.zip</c>. The name alone is enough, because the first
    /// bytes of the file may be damaged.
    /// </summary>
    public static bool IsZip(string name, ReadOnlySpan<byte> start) =>
        start is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..]
            || name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await using ZipArchive zip = await OpenAsync(stop);
        foreach (ZipArchiveEntry entry in zip.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            string member = $"{name}/{entry.FullName}";
            // A folder in the archive is skipped. Its path ends with a slash, and it has no content.
            if (entry.Name.Length == 0 && entry.Length == 0) continue;
            if (entry.IsEncrypted)
            {
                yield return new SourceFault(member, 0, FaultReason.Encrypted,
                    "It is encrypted. Unpack it with its password, and import what it holds.");
                continue;
            }
            SourceFault? fault;
            using (bytes.Pause()) fault = await VerifyAsync(member, entry, stop);
            if (fault is not null)
            {
                yield return fault;
                continue;
            }
            await using Stream content = await entry.OpenAsync(stop);
            yield return new SourceMember(member, new GuardedStream(member, content));
        }
    }

    // Any exception other than DamagedSourceException means that the archive's table of contents is damaged.
    private async Task<ZipArchive> OpenAsync(CancellationToken stop)
    {
        ZipArchive? zip = null;
        try
        {
            zip = await ZipArchive.CreateAsync(packed, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, stop);
            _ = zip.Entries.Count;
            return zip;
        }
        catch (Exception e) when (e is not (OperationCanceledException or DamagedSourceException))
        {
            if (zip is not null) await zip.DisposeAsync();
            throw new DamagedSourceException(new(name, 0, FaultReason.Damaged,
                $"The archive's table of contents is cut off or damaged: {e.Message} Get the file again."), e);
        }
    }

    private static async Task<SourceFault?> VerifyAsync(string member, ZipArchiveEntry entry, CancellationToken stop)
    {
        long length = 0;
        Crc32 crc = new();
        try
        {
            await using Stream content = await entry.OpenAsync(stop);
            byte[] block = new byte[BlockSize];
            for (int read; (read = await content.ReadAsync(block, stop)) > 0; length += read) crc.Append(block.AsSpan(0, read));
        }
        catch (Exception e) when (e is not (OperationCanceledException or DamagedSourceException))
        {
            return new(member, length, FaultReason.Damaged,
                $"It can't be unpacked: {e.Message} Get the archive again, or unpack it with another program.");
        }
        return length == entry.Length && crc.GetCurrentHashAsUInt32() == entry.Crc32 ? null
            : new(member, length, FaultReason.Damaged,
                "It is damaged: its checksum (CRC-32) or its length does not match. Get the archive again.");
    }
}
