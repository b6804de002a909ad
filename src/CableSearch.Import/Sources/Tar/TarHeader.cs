using System.Text;

namespace CableSearch.Import.Sources.Tar;

/// <summary>The header of a member (such as a file or folder) of a tar archive. The checksum of the header was verified.</summary>
/// <param name="Name">The path of the member.</param>
/// <param name="Type">Type of the member, as the character in the header.</param>
/// <param name="Size">Length of the content, in bytes.</param>
internal sealed record TarHeader(string Name, char Type, long Size)
{
    public const int BlockSize = 512;

    /// <summary>Whether this is an extended header, whose content describes the member after it.</summary>
    public bool IsExtension => Type is 'x' or 'g' or 'L' or 'K';

    /// <summary>Whether the member is a file.</summary>
    public bool IsFile => Type is '0' or '\0' or '7';

    /// <summary>
    /// Length of the content with the padding of its last block, in bytes. Links, devices and folders have no content, whatever size the
    /// header gives.
    /// </summary>
    public long PaddedSize => Type is >= '1' and <= '6' ? 0 : Padded(Size);

    /// <summary>
    /// Whether a file begins like a tar archive. The mark "ustar" is enough, even if the checksum of the first header does not match.
    /// </summary>
    public static bool IsTar(ReadOnlySpan<byte> start) =>
        (start.Length >= 262 && start.Slice(257, 5).SequenceEqual("ustar"u8))
            || (start.Length >= BlockSize && Read(start[..BlockSize]) is not null);

    /// <summary>Rounds the length of a member's content up to whole blocks, in bytes.</summary>
    public static long Padded(long size) => (size + BlockSize - 1) / BlockSize * BlockSize;

    /// <summary>Parses a block as a header.</summary>
    /// <returns>Null if the block is not a header, or is damaged.</returns>
    public static TarHeader? Read(ReadOnlySpan<byte> block)
    {
        if (Number(block.Slice(148, 8)) is not { } checksum || !Sums(block).Contains(checksum)) return null;
        if (Number(block.Slice(124, 12)) is not (>= 0 and { } size)) return null;
        string name = Text(block[..100]);
        if (block.Slice(257, 6).SequenceEqual("ustar\0"u8) && Text(block.Slice(345, 155)) is { Length: > 0 } prefix)
            name = prefix + "/" + name;
        return new(name, (char)block[156], size);
    }

    // The two sums that the header may give as its checksum. Most programs add up the bytes as unsigned numbers, old programs as signed
    // numbers.
    private static long[] Sums(ReadOnlySpan<byte> block)
    {
        long unsigned = 0, signed = 0;
        for (int i = 0; i < block.Length; i++)
        {
            byte value = i is >= 148 and < 156 ? (byte)' ' : block[i];
            unsigned += value;
            signed += (sbyte)value;
        }
        return [unsigned, signed];
    }

    private static long? Number(ReadOnlySpan<byte> field)
    {
        if ((field[0] & 0x80) != 0)
        {
            // The field contains a binary number. Programs write one if the octal digits of the number do not fit into the field.
            long value = 0;
            foreach (byte b in field[^8..]) value = (value << 8) | b;
            return field.Length > 8 ? value : value & 0x7FFFFFFFFFFFFFFF;
        }
        string digits = Encoding.Latin1.GetString(field).Trim(' ', '\0');
        long number = 0;
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '7') return null;
            number = (number << 3) | (uint)(digit - '0');
        }
        return digits.Length == 0 && field.Length == 8 ? null : number;
    }

    private static string Text(ReadOnlySpan<byte> field)
    {
        int end = field.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? field : field[..end]);
    }
}
