using CableSearch.Cables.Sources;

namespace CableSearch.Archive.Intake;

/// <summary>Where a record stood.</summary>
/// <param name="Source">File, and the member of it where it holds several: <c>pages.tar.gz/cable/2009/11/09LIMA1667.html</c>.</param>
/// <param name="Position">Byte offset of the record in it, from 0.</param>
/// <param name="Number">Number of the record in it, from 1; 0 for the file itself, where none of its records can be told.</param>
public sealed record RecordPlace(string Source, long Position, long Number);

/// <summary>A record on its way into the archive.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Raw">Its bytes, exact.</param>
public abstract record ImportedRecord(RecordPlace Place, byte[] Raw);

/// <summary>The record of a cable.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Raw">Its bytes, exact.</param>
/// <param name="Format">How the bytes are laid out.</param>
/// <param name="Cable">What they say.</param>
public sealed record CableRecord(RecordPlace Place, byte[] Raw, SourceFormat Format, SourceCable Cable) : ImportedRecord(Place, Raw);

/// <summary>The record of an article.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Raw">Its bytes, exact.</param>
/// <param name="Article">What they say; its change number is not read.</param>
public sealed record ArticleRecord(RecordPlace Place, byte[] Raw, Coverage.Article Article) : ImportedRecord(Place, Raw);

/// <summary>A record to set aside.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Raw">Its bytes, exact.</param>
/// <param name="Reason">Stable short name, such as <c>bad-date</c>.</param>
/// <param name="Message">The reason in a sentence.</param>
public sealed record RejectedRecord(RecordPlace Place, byte[] Raw, string Reason, string Message) : ImportedRecord(Place, Raw);
