namespace CableSearch.Archive.Contract;

/// <summary>The archive's database can't be reached, created or read. The message says which of these failed, and why.</summary>
public sealed class ArchiveUnavailableException(string message, Exception inner) : Exception(message, inner);
