using CableSearch.Cables.Sources;

namespace CableSearch.Import.Dumps;

/// <summary>The bytes of one row of a dump.</summary>
/// <param name="Offset">Offset of the row in the dump, in bytes.</param>
/// <param name="Number">Number of the row, from 1. Broken, cut and too long rows are counted too.</param>
/// <param name="Bytes">The bytes of the row, with its line feed.</param>
/// <param name="Format">The format of the row: as published, or as exported again.</param>
/// <param name="State">Whether the row is complete.</param>
public readonly record struct RawDumpRow(long Offset, long Number, byte[] Bytes, SourceFormat Format, RowState State);
