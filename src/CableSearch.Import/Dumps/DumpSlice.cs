namespace CableSearch.Import.Dumps;

/// <summary>The bytes of one row of a dump.</summary>
/// <param name="Offset">Byte offset in the dump.</param>
/// <param name="Number">Number of the row, from 1; a broken row counts as one.</param>
/// <param name="Bytes">The row with its line feed.</param>
/// <param name="IsBroken">Whether its quotes do not close; the slice then ends before the next line that begins like a row.</param>
public readonly record struct DumpSlice(long Offset, long Number, byte[] Bytes, bool IsBroken);
