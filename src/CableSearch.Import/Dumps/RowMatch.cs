namespace CableSearch.Import.Dumps;

/// <summary>What a buffer begins with: a complete row, a possible row of which more must be read to decide, or a broken row.</summary>
internal enum RowMatch { Row, More, Broken }
