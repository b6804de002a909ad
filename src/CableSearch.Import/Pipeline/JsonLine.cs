namespace CableSearch.Import.Pipeline;

/// <summary>A line of a source of JSON lines.</summary>
/// <param name="Offset">Byte offset of its beginning.</param>
/// <param name="Number">From 1, blank lines counted.</param>
/// <param name="Bytes">Without its line feed.</param>
/// <param name="IsTooLong">Whether the line is longer than what was kept.</param>
/// <param name="IsCut">Whether the source is cut or damaged, and the line with it.</param>
internal readonly record struct JsonLine(long Offset, long Number, byte[] Bytes, bool IsTooLong, bool IsCut);
