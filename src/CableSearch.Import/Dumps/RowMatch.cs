namespace CableSearch.Import.Dumps;

/// <summary>
/// Whether bytes of a dump are a row, or begin like a row. <c>Row</c>: yes. <c>Broken</c>: no. <c>More</c>: more bytes of the dump must be
/// read to tell.
/// </summary>
internal enum RowMatch { Row, More, Broken }
