namespace CableSearch.Archive.Contract;

/// <summary>A revision with its text.</summary>
/// <param name="Revision">Number, time and source of the revision.</param>
/// <param name="Stored">The text of the revision: readable or damaged.</param>
/// <param name="Raw">The imported bytes, unchanged; null if they are damaged.</param>
/// <param name="MediaType"><c>text/html</c> for a published page, <c>text/csv</c> for a row of a dump.</param>
public sealed record RevisionText(Revision Revision, StoredText Stored, byte[]? Raw, string MediaType);
