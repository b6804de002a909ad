using CableSearch.Cables.Sources;

namespace CableSearch.Import.Dumps;

/// <summary>The bytes of one row of a dump.</summary>
/// <param name="Offset">Byte offset in the dump.</param>
/// <param name="Number">Number of the row, from 1; a row that is not whole counts as one.</param>
/// <param name="Bytes">The row with its line feed.</param>
/// <param name="Format">How it is written.</param>
/// <param name="State">Whether it is whole.</param>
public readonly record struct RawDumpRow(long Offset, long Number, byte[] Bytes, SourceFormat Format, RowState State);
