using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CableSearch.Archive.Contract;

/// <summary>Random names of readers and lists.</summary>
internal static class ReaderToken
{
    // 256 bits: nobody guesses one, and no two are alike.
    private const int Bytes = 32;

    // Six bits a character, without padding.
    public const int Length = ((Bytes * 8) + 5) / 6;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
