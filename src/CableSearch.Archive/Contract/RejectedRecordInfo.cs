namespace CableSearch.Archive.Contract;

/// <summary>A rejected record, without its bytes.</summary>
/// <param name="Source">File, and the member of it.</param>
/// <param name="Position">Byte offset in it.</param>
/// <param name="Number">Number of the record in it, from 1.</param>
/// <param name="Reason">Stable short name.</param>
/// <param name="Message">The reason in a sentence.</param>
/// <param name="Length">Number of its bytes; all of them are stored.</param>
/// <param name="ImportedAt">UTC.</param>
public sealed record RejectedRecordInfo(string Source, long Position, long Number, string Reason, string Message, long Length,
    DateTime ImportedAt);
