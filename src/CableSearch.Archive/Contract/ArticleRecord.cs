namespace CableSearch.Archive.Contract;

/// <summary>The record of an article.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Raw">Its bytes, exact.</param>
/// <param name="Article">What they say; its change number is not read.</param>
public sealed record ArticleRecord(RecordPlace Place, byte[] Raw, Article Article) : ImportedRecord(Place, Raw);
