namespace CableSearch.Archive.Contract;

/// <summary>A cable or article was removed.</summary>
/// <param name="Number">Number of the change.</param>
/// <param name="Key">Canonical id of the cable, or <c>article:</c> and the slug of the article.</param>
public sealed record ItemRemoved(long Number, string Key) : ArchiveChange(Number);
