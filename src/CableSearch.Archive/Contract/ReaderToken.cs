using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CableSearch.Archive.Contract;

/// <summary>Random tokens, by which readers and shared lists are identified.</summary>
internal static class ReaderToken
{
    // 256 bits, so that nobody can guess a token and no two are equal.
    private const int Bytes = 32;

    // Number of characters of a token in Base64. Each character stands for six bits, so the number of bits is divided by six and rounded
    // up.
    public const int Length = ((Bytes * 8) + 5) / 6;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
