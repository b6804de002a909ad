namespace CableSearch.Archive.Contract;

/// <summary>The archive's database can't be reached, made or read; the message says which and why, for a person.</summary>
public sealed class ArchiveUnavailableException(string message, Exception inner) : Exception(message, inner);
