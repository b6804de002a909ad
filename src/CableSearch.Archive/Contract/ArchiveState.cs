namespace CableSearch.Archive.Contract;

/// <summary>The archive's identity, made once, and the last number of its change sequence (0 in an empty one).</summary>
public sealed record ArchiveState(Guid Identity, long LastChange);
