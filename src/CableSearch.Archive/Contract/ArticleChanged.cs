namespace CableSearch.Archive.Contract;

/// <summary>An article was imported or changed.</summary>
public sealed record ArticleChanged(long Number, Article Article) : ArchiveChange(Number);
