namespace CableSearch.Archive.Contract;

/// <summary>
/// Says that all changes up to this number have been read. If the cable or article of the last change was deleted, no change with this
/// number is left. Then this object is returned instead, so that the caller learns how far it has read.
/// </summary>
public sealed record HeadReached(long Number) : ArchiveChange(Number);
