namespace CableSearch.Archive.Contract;

/// <summary>A committed change of the archive. The search index reads these changes to stay up to date.</summary>
/// <param name="Number">Number of the change. Numbers rise with each change of the archive.</param>
public abstract record ArchiveChange(long Number);
