namespace CableSearch.Archive.Contract;

/// <summary>Nothing up to this number is left to follow. Comes where the item of the last change is gone.</summary>
public sealed record HeadReached(long Number) : ArchiveChange(Number);
