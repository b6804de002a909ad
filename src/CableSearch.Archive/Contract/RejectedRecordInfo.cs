namespace CableSearch.Archive.Contract;

/// <summary>A rejected record, without its bytes.</summary>
/// <param name="Source">Name of the imported file. For a ZIP or another archive of files: also the name of the file in it.</param>
/// <param name="Position">Byte offset of the record in the file or member.</param>
/// <param name="Number">Number of the record in the file or member, from 1; 0 for the whole file.</param>
/// <param name="Reason">Stable short name, such as <c>bad-date</c>.</param>
/// <param name="Message">The reason in a sentence.</param>
/// <param name="Length">Number of bytes of the record. The archive stores all of them.</param>
/// <param name="ImportedAt">When the record was rejected by an import, UTC.</param>
public sealed record RejectedRecordInfo(string Source, long Position, long Number, string Reason, string Message, long Length,
    DateTime ImportedAt);
