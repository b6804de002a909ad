namespace CableSearch.Archive.Contract;

/// <summary>A record that could not be parsed.</summary>
/// <param name="Place">The file that the record is from, and the record's position in it.</param>
/// <param name="Raw">The record's bytes, unchanged.</param>
/// <param name="Reason">Stable short name, such as <c>bad-date</c>.</param>
/// <param name="Message">The reason in a sentence.</param>
public sealed record RejectedRecord(RecordPlace Place, byte[] Raw, string Reason, string Message) : ImportedRecord(Place, Raw);
