namespace CableSearch.Archive.Contract;

/// <summary>The file that an imported record is from, and the record's position in it.</summary>
/// <param name="Source">
/// Name of the file. If the file is an archive of files, the member's name follows: <c>pages.tar.gz/cable/2009/11/09LIMA1667.html</c>.
/// </param>
/// <param name="Position">Byte offset of the record in the file or member, from 0.</param>
/// <param name="Number">
/// Number of the record in the file or member, from 1; 0 for the whole file, if its records can't be separated.
/// </param>
public sealed record RecordPlace(string Source, long Position, long Number);
