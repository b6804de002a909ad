namespace CableSearch.Import.Dumps;

/// <summary>What a buffer begins with: a whole row, a part of one (read more to know), or a broken row.</summary>
internal enum RowMatch { Row, More, Broken }
