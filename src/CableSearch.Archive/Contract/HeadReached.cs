namespace CableSearch.Archive.Contract;

/// <summary>
/// Says that all changes up to this number have been read. It is returned if the cable or article of the last change was deleted, because
/// then no other returned change has this number.
/// </summary>
public sealed record HeadReached(long Number) : ArchiveChange(Number);
