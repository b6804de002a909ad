namespace CableSearch.Import.Sources;

/// <summary>The byte order mark: three bytes that Windows programs put before UTF-8 text. They belong to no record.</summary>
internal static class ByteOrderMark
{
    /// <summary>Length of the mark at the beginning of a file, in bytes: 3, or 0 if there is none.</summary>
    public static int Length(ReadOnlySpan<byte> start) => start is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
}
