namespace CableSearch.Import.Dumps;

/// <summary>
/// What a buffer begins with. <c>Row</c>: a complete row. <c>More</c>: the beginning of a possible row, so that more bytes must be read.
/// <c>Broken</c>: a broken row.
/// </summary>
internal enum RowMatch { Row, More, Broken }
