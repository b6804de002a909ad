using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CableSearch.Archive.Derived;
using CsCheck;

namespace CableSearch.Tests.Archive.Derived;

public sealed class PackingTests
{
    private const string Text =
        "CONFIDENTIAL LIMA 009001\nSUBJECT: THE GREAT KNITTING OF HUSAVIK\n1. (C) SUMMARY: EACH GOT ONE PAIR OF MITTENS.";

    [Fact]
    public void What_is_packed_unpacks_to_the_same_bytes() =>
        Gen.Byte.Array[0, 5000].Sample(raw => raw.SequenceEqual(Unpacked(Packing.Pack(raw), raw)!));

    [Fact]
    public void Texts_that_older_versions_packed_are_read()
    {
        Gen.Byte.Array[0, 5000].Sample(raw =>
        {
            byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(raw.Length)];
            Assert.True(BrotliEncoder.TryCompress(raw, packed, out int length, quality: 4, window: 22));
            return raw.SequenceEqual(Unpacked(packed[..length], raw)!);
        });
    }

    [Fact]
    public void Bytes_that_were_not_packed_so_are_damaged()
    {
        byte[] packed = Packing.Pack(Encoding.UTF8.GetBytes(Text));

        Gen.Byte.Array[0, 200].Sample(any => Assert.Null(Unpacked([1, .. any], Encoding.UTF8.GetBytes(Text))));
        for (int length = 0; length < packed.Length; length++)
            Assert.Null(Unpacked(packed[..length], Encoding.UTF8.GetBytes(Text)));
        Assert.NotNull(Unpacked(packed, Encoding.UTF8.GetBytes(Text)));
    }

    [Fact]
    public void A_text_that_this_version_packed_stays_readable() =>
        Assert.NotNull(Unpacked(
            Convert.FromBase64String("ASi1L/0gbXUBAEhHTUlUVEVOUy4JAGld4sJ+qu2IuEQhiPswcDlHC8Bd4gJDCTvgIEgfcKxwDAg="),
            Encoding.UTF8.GetBytes(Text)));

    [Fact]
    public void The_phrases_are_never_changed() =>
        Assert.Equal(
            "f3a55ae94c2cce6026f44ba01a146e707ee32881aac022a59c9c4a098fdcc91e",
            Convert.ToHexStringLower(SHA256.HashData(PackingPhrases.First)));

    private static byte[]? Unpacked(byte[] packed, byte[] raw) =>
        Packing.TryUnpack(packed, raw.Length, SHA256.HashData(raw), out byte[]? unpacked, out _) ? unpacked : null;
}
