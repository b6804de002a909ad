namespace CableSearch.Import.Sources;

/// <summary>A line of a file, up to a maximum length.</summary>
/// <param name="Offset">Offset of the line in the file, in bytes.</param>
/// <param name="Number">Number of the line, from 1. Blank lines are counted.</param>
/// <param name="Bytes">The bytes of the line, without the line feed.</param>
/// <param name="IsTooLong">Whether the line is longer than the maximum; then the rest of it is dropped.</param>
/// <param name="IsCut">Whether the file is cut off or damaged within this line.</param>
public readonly record struct BoundedLine(long Offset, long Number, byte[] Bytes, bool IsTooLong, bool IsCut);
