namespace CableSearch.Archive.Contract;

/// <summary>
/// The archive's random id, made once when the archive is created, and the number of its last change (0 if nothing was written yet).
/// </summary>
public sealed record ArchiveState(Guid Identity, long LastChange);
