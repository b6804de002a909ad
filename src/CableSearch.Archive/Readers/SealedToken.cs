using System.Security.Cryptography;
using System.Text;

namespace CableSearch.Archive.Readers;

/// <summary>
/// Encrypts and decrypts a reader's token for a one-time address, by which the reader opens their lists on another device. The key is
/// derived from the random name in this address. The database does not store the name, so nobody can decrypt the token with the database
/// alone.
/// </summary>
internal static class SealedToken
{
    private const int KeyLength = 32, NonceLength = 12, TagLength = 16;

    public static byte[] Seal(string token, string name)
    {
        byte[] text = Encoding.ASCII.GetBytes(token), box = new byte[NonceLength + TagLength + text.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceLength));
        using AesGcm cipher = new(KeyOf(name), TagLength);
        cipher.Encrypt(Nonce(box), text, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength));
        return box;
    }

    public static string Open(byte[] box, string name)
    {
        byte[] text = new byte[box.Length - NonceLength - TagLength];
        using AesGcm cipher = new(KeyOf(name), TagLength);
        cipher.Decrypt(Nonce(box), box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), text);
        return Encoding.ASCII.GetString(text);
    }

    private static ReadOnlySpan<byte> Nonce(byte[] box) => box.AsSpan(0, NonceLength);

    // Derives the key that encrypts the token from the random name. The database stores another hash of the name. This key can't be derived
    // from that hash.
    private static byte[] KeyOf(string name) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(name), KeyLength, info: "CableSearch handover"u8.ToArray());
}
