namespace CableSearch.Archive.Contract;

/// <summary>A revision with its text.</summary>
/// <param name="Revision">Number of the revision, when it was imported, and from which file.</param>
/// <param name="Stored">The text of the revision: readable or damaged.</param>
/// <param name="Raw">The imported bytes, unchanged; null if they are damaged.</param>
/// <param name="MediaType"><c>text/html</c> for a published page, <c>text/csv</c> for a row of a dump.</param>
public sealed record RevisionText(Revision Revision, StoredText Stored, byte[]? Raw, string MediaType);
