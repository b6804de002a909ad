namespace CableSearch.Import.Dumps;

/// <summary>The row at the beginning of a buffer.</summary>
/// <param name="Length">Number of bytes of the row; 0 if the buffer ends before the row does, so that more must be read.</param>
/// <param name="IsBroken">
/// Whether the row is damaged, for example because a closing quotation mark is missing. Such a row ends where the next intact row begins.
/// </param>
internal readonly record struct ScannedRow(int Length, bool IsBroken);
