namespace CableSearch.Archive.Contract;

/// <summary>A committed change, as the search index reads it to follow the archive.</summary>
/// <param name="Number">Number of the change. Numbers rise with each change of the archive.</param>
public abstract record ArchiveChange(long Number);
