namespace CableSearch.Archive.Contract;

/// <summary>Nothing that changed up to this number is left to follow; comes where the last change of all has no item any more.</summary>
public sealed record HeadReached(long Number) : ArchiveChange(Number);
