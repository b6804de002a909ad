namespace CableSearch.Import.Sources;

/// <summary>A line of a source, up to a maximum length.</summary>
/// <param name="Offset">Byte offset of its beginning in the source.</param>
/// <param name="Number">Its number, from 1. Blank lines are counted.</param>
/// <param name="Bytes">Its bytes, without the line feed.</param>
/// <param name="IsTooLong">Whether the line is longer than the maximum; then the rest of it is dropped.</param>
/// <param name="IsCut">Whether the source ends within the line because it is cut or damaged.</param>
public readonly record struct BoundedLine(long Offset, long Number, byte[] Bytes, bool IsTooLong, bool IsCut);
