using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace CableSearch.Tests.Fixtures;

/// <summary>Makes gzip, ZIP and tar files, and damages them.</summary>
internal static class Packed
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Bytes)[] members)
    {
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach ((string name, byte[] bytes) in members)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        return packed.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Bytes)[] members) =>
        Tar(TarEntryFormat.Ustar, [.. members.Select(
            m => new UstarTarEntry(TarEntryType.RegularFile, m.Name) { DataStream = new MemoryStream(m.Bytes) })]);

    public static byte[] Tar(TarEntryFormat format, params TarEntry[] entries)
    {
        using MemoryStream packed = new();
        using (TarWriter tar = new(packed, format, leaveOpen: true))
            foreach (TarEntry entry in entries) tar.WriteEntry(entry);
        return packed.ToArray();
    }

    public static byte[] Flip(byte[] bytes, int at, int bit = 0)
    {
        byte[] flipped = [.. bytes];
        flipped[at] ^= (byte)(1 << bit);
        return flipped;
    }
}
