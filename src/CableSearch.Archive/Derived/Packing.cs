using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;
using ZstdSharp;

namespace CableSearch.Archive.Derived;

/// <summary>
/// Compresses stored bytes with Zstandard and a dictionary of common phrases. The dictionary is needed because a single cable is too short
/// to repeat many of its own words. Bytes that older versions compressed with Brotli can still be unpacked.
/// </summary>
internal static class Packing
{
    /// <summary>
    /// First byte of data that were packed with <see cref="PackingPhrases.First"/>. Data that older versions packed with Brotli begin with
    /// another byte. So the first byte shows how data were packed.
    /// </summary>
    private const byte WithFirstPhrases = 1;

    // Longest record, in bytes. No imported record is longer. A larger length in the database is damage, and no memory is allocated for it.
    private const long MaxLength = 1 << 30;

    public static byte[] Pack(ReadOnlySpan<byte> raw)
    {
        byte[] packed = new byte[1 + Compressor.GetCompressBound(raw.Length)];
        packed[0] = WithFirstPhrases;
        int length = PackingTools.Pack(raw, packed.AsSpan(1));
        return packed[..(length + 1)];
    }

    /// <summary>
    /// Unpacks stored bytes and checks that they have the SHA-256 of the imported bytes. All stored bytes are read with this method.
    /// </summary>
    /// <param name="packed">The bytes as stored.</param>
    /// <param name="length">Number of imported bytes.</param>
    /// <param name="sha256">SHA-256 of the imported bytes.</param>
    /// <param name="raw">The imported bytes, unchanged.</param>
    /// <param name="damage">What is wrong with the stored bytes, as a sentence; null if they are not damaged.</param>
    public static bool TryUnpack(
        ReadOnlySpan<byte> packed, long length, ReadOnlySpan<byte> sha256,
        [NotNullWhen(true)] out byte[]? raw, [NotNullWhen(false)] out string? damage)
    {
        (raw, damage) = (null, null);
        if (length is < 0 or > MaxLength)
        {
            damage = "The stored length is damaged.";
            return false;
        }
        byte[] bytes = new byte[length];
        if (!TryUnpack(packed, bytes, out int written) || written != length)
            damage = "The stored bytes do not unpack to their length.";
        else if (!SHA256.HashData(bytes).AsSpan().SequenceEqual(sha256))
            damage = "The stored bytes do not have the SHA-256 they came with.";
        else
            raw = bytes;
        return raw is not null;
    }

    private static bool TryUnpack(ReadOnlySpan<byte> packed, Span<byte> raw, out int written) => packed is [WithFirstPhrases, ..]
        ? PackingTools.TryUnpack(packed[1..], raw, out written)
        : BrotliDecoder.TryDecompress(packed, raw, out written);
}
