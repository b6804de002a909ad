namespace CableSearch.Import.Dumps;

/// <summary>
/// The answer to one of two questions: are the bytes a whole row of a dump, or do they begin like a row? <c>Row</c>: yes. <c>Broken</c>:
/// no. <c>More</c>: more bytes of the dump must be read to tell.
/// </summary>
internal enum RowMatch { Row, More, Broken }
