namespace CableSearch.Import.Sources;

/// <summary>A compression format that the import can't unpack. It is recognised by the first bytes of a file.</summary>
/// <param name="Name">The name by which people know the format.</param>
/// <param name="Command">The command that unpacks such a file, such as <c>7z x</c>, without the name of the file.</param>
internal sealed record PackedFormat(string Name, string Command)
{
    /// <summary>The format of a file that begins with the given bytes; null if the file has none of the formats listed here.</summary>
    public static PackedFormat? Of(ReadOnlySpan<byte> start) => start switch
    {
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => new("7-Zip (.7z)", "7z x"),
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, ..] =>
            new("bzip2 (.bz2)", "bunzip2"),
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => new("xz (.xz)", "unxz"),
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 0x07, ..] => new("RAR (.rar)", "unrar x"),
        [0x28, 0xB5, 0x2F, 0xFD, ..] => new("Zstandard (.zst)", "unzstd"),
        [0x04, 0x22, 0x4D, 0x18, ..] => new("LZ4 (.lz4)", "unlz4"),
        [0x1F, 0x9D, ..] => new("compress (.Z)", "uncompress"),
        [0x5D, 0, 0, _, _, 0xFF, 0xFF, ..] => new("LZMA (.lzma)", "unlzma"),
        _ => null,
    };

    /// <summary>The message that a file of this format must be unpacked first.</summary>
    public SourceFault FaultOf(string name) =>
        new(name, 0, FaultReason.Packed, $"The file is packed as {Name}; unpack it first with “{Command} {Path.GetFileName(name)}”.");
}
