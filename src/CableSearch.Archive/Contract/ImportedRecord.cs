namespace CableSearch.Archive.Contract;

/// <summary>A record to import: a cable or an article, or bytes that could not be parsed as one.</summary>
/// <param name="Place">The file that the record is from, and the record's position in it.</param>
/// <param name="Raw">The record's bytes, unchanged.</param>
public abstract record ImportedRecord(RecordPlace Place, byte[] Raw);
