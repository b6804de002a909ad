namespace CableSearch.Archive.Contract;

/// <summary>All changes up to this number have been read. It is sent if the cable or article of the last change no longer exists.</summary>
public sealed record HeadReached(long Number) : ArchiveChange(Number);
