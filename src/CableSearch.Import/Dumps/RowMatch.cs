namespace CableSearch.Import.Dumps;

/// <summary>
/// What a buffer begins with: a complete row, the beginning of what may be a row (<c>More</c> must be read), or a broken row.
/// </summary>
internal enum RowMatch { Row, More, Broken }
