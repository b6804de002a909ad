namespace CableSearch.Import.Sources;

/// <summary>The three bytes that Windows programs put in front of UTF-8. They belong to no record.</summary>
internal static class ByteOrderMark
{
    /// <summary>Bytes of the mark at the beginning of a source: 3, or 0 without one.</summary>
    public static int Length(ReadOnlySpan<byte> start) => start is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
}
