namespace CableSearch.Archive.Contract;

/// <summary>A record that could not be parsed.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Raw">Its bytes, exact.</param>
/// <param name="Reason">Stable short name, such as <c>bad-date</c>.</param>
/// <param name="Message">The reason in a sentence.</param>
public sealed record RejectedRecord(RecordPlace Place, byte[] Raw, string Reason, string Message) : ImportedRecord(Place, Raw);
