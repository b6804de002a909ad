namespace CableSearch.Archive.Contract;

/// <summary>
/// Says that all changes up to this number have been read. It is returned if the cable or article of the last change was deleted. The other
/// returned changes have lower numbers then, so the caller would not learn how far it has read.
/// </summary>
public sealed record HeadReached(long Number) : ArchiveChange(Number);
