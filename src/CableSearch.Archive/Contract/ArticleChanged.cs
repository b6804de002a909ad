namespace CableSearch.Archive.Contract;

/// <summary>An article came in or changed.</summary>
public sealed record ArticleChanged(long Number, Article Article) : ArchiveChange(Number);
