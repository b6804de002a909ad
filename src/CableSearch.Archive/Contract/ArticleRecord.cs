namespace CableSearch.Archive.Contract;

/// <summary>The record of an article to import.</summary>
/// <param name="Place">The file that the record is from, and the record's position in it.</param>
/// <param name="Raw">The record's bytes, unchanged.</param>
/// <param name="Article">The article that was parsed from the bytes. Its change number is ignored.</param>
public sealed record ArticleRecord(RecordPlace Place, byte[] Raw, Article Article) : ImportedRecord(Place, Raw);
