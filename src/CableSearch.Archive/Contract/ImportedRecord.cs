namespace CableSearch.Archive.Contract;

/// <summary>A record to import.</summary>
/// <param name="Place">Where the record is in its source.</param>
/// <param name="Raw">The record's bytes, unchanged.</param>
public abstract record ImportedRecord(RecordPlace Place, byte[] Raw);
