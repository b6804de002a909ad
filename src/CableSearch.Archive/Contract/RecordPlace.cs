namespace CableSearch.Archive.Contract;

/// <summary>Where a record stood.</summary>
/// <param name="Source">File, and the member of it where it holds several: <c>pages.tar.gz/cable/2009/11/09LIMA1667.html</c>.</param>
/// <param name="Position">Byte offset of the record in it, from 0.</param>
/// <param name="Number">Number of the record in it, from 1; 0 for the file itself, where none of its records can be told.</param>
public sealed record RecordPlace(string Source, long Position, long Number);
