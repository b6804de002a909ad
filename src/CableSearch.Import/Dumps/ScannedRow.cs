namespace CableSearch.Import.Dumps;

/// <summary>A row at the beginning of a buffer.</summary>
/// <param name="Length">
/// Number of bytes of the row; 0 if the row continues after the end of the buffer, so that more bytes must be read.
/// </param>
/// <param name="IsBroken">
/// Whether the row is damaged, for example because a quote is not closed. A damaged row ends where the next line begins like a row.
/// </param>
internal readonly record struct ScannedRow(int Length, bool IsBroken);
