namespace CableSearch.Archive.Contract;

/// <summary>
/// Says that all changes up to this number have been read. If the cable or article of the last change was deleted, no change has the last
/// number any more. Then this is returned in its place, so that the caller learns how far it has read.
/// </summary>
public sealed record HeadReached(long Number) : ArchiveChange(Number);
