using System.Collections.Concurrent;
using ZstdSharp;

namespace CableSearch.Archive.Derived;

/// <summary>
/// Compressors and decompressors that are used again and again, by one thread at a time. Each of them has loaded the dictionary of common
/// phrases, and loading takes longer than packing a text.
/// </summary>
internal static class PackingTools
{
    // Compression level of Zstandard. Level 4 packs rows of cables.csv to 0.42 of their size. Level 3 takes half the time, but packs to
    // 0.44 only. Level 5 packs to 0.41, but takes a fifth more time. Brotli at quality 4, which older versions used, packs to 0.49 and
    // takes one and a half times as long as level 4.
    private const int Level = 4;

    private static readonly ConcurrentBag<Compressor> Compressors = [];

    private static readonly ConcurrentBag<Decompressor> Decompressors = [];

    /// <summary>Packs bytes and returns the number of packed bytes.</summary>
    /// <param name="raw">The bytes to pack.</param>
    /// <param name="packed">Receives the packed bytes. Must have room for <see cref="Compressor.GetCompressBound"/> bytes.</param>
    public static int Pack(ReadOnlySpan<byte> raw, Span<byte> packed)
    {
        if (!Compressors.TryTake(out Compressor? compressor))
        {
            compressor = new(Level);
            compressor.LoadDictionary(PackingPhrases.First);
        }
        int length = compressor.Wrap(raw, packed);
        Compressors.Add(compressor);
        return length;
    }

    /// <summary>
    /// Unpacks bytes that <see cref="Pack"/> packed. Returns false if they are damaged or do not fit into <paramref name="raw"/>.
    /// </summary>
    public static bool TryUnpack(ReadOnlySpan<byte> packed, Span<byte> raw, out int written)
    {
        if (!Decompressors.TryTake(out Decompressor? decompressor))
        {
            decompressor = new();
            decompressor.LoadDictionary(PackingPhrases.First);
        }
        try
        {
            bool isUnpacked = decompressor.TryUnwrap(packed, raw, out written);
            Decompressors.Add(decompressor);
            return isUnpacked;
        }
        catch (ZstdException)
        {
            // A decompressor that met damaged bytes may not work correctly afterwards, so it is not used again.
            decompressor.Dispose();
            written = 0;
            return false;
        }
    }
}
