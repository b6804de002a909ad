namespace CableSearch.Import.Dumps;

/// <summary>What stands at the beginning of a buffer: a row, what may be one if more is read, or neither.</summary>
internal enum RowMatch { Row, More, Broken }
