namespace CableSearch.Archive.Contract;

/// <summary>A committed change, for a follower.</summary>
/// <param name="Number">Number in the change sequence.</param>
public abstract record ArchiveChange(long Number);
