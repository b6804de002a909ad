using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;
using ZstdSharp;

namespace CableSearch.Archive.Derived;

/// <summary>
/// Compresses stored bytes by Zstandard with a dictionary of phrases, since a cable alone is too short to repeat itself much. What older
/// versions packed by Brotli stays readable.
/// </summary>
internal static class Packing
{
    /// <summary>
    /// First byte of what is packed with <see cref="PackingPhrases.First"/>. Brotli, in the window of older versions, never begins so.
    /// </summary>
    private const byte WithFirstPhrases = 1;

    // No record that comes in is longer; a longer length is a damaged number, which must not ask for that much memory.
    private const long MaxLength = 1 << 30;

    public static byte[] Pack(ReadOnlySpan<byte> raw)
    {
        byte[] packed = new byte[1 + Compressor.GetCompressBound(raw.Length)];
        packed[0] = WithFirstPhrases;
        int length = PackingTools.Pack(raw, packed.AsSpan(1));
        return packed[..(length + 1)];
    }

    /// <summary>
    /// Unpacks stored bytes and compares them with the SHA-256 they came with; whoever reads stored bytes reads them here.
    /// </summary>
    /// <param name="packed">As stored.</param>
    /// <param name="length">Number of the bytes that came in.</param>
    /// <param name="sha256">Of the bytes that came in.</param>
    /// <param name="raw">The bytes that came in, exact.</param>
    /// <param name="damage">What is wrong with the stored bytes, a sentence.</param>
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
