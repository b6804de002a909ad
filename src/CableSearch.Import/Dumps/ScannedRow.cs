namespace CableSearch.Import.Dumps;

/// <summary>The row at the beginning of a buffer.</summary>
/// <param name="Length">Bytes of the row; 0 if more must be read to know.</param>
/// <param name="IsBroken">Whether the quotes of the row break off.</param>
internal readonly record struct ScannedRow(int Length, bool IsBroken);
