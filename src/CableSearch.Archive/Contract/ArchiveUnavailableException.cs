namespace CableSearch.Archive.Contract;

/// <summary>The archive's database can't be reached, created or read. The message tells a person which of these it is, and why.</summary>
public sealed class ArchiveUnavailableException(string message, Exception inner) : Exception(message, inner);
