namespace CableSearch.Archive.Contract;

/// <summary>One revision of a cable's text.</summary>
/// <param name="Number">Number of the revision, from 1.</param>
/// <param name="ImportedAt">When the revision was imported, UTC.</param>
/// <param name="Source">Name of the file that the revision was imported from.</param>
/// <param name="Sha256">SHA-256 of the imported bytes, in lower-case hexadecimal.</param>
/// <param name="Length">Number of imported bytes.</param>
public sealed record Revision(int Number, DateTime ImportedAt, string Source, string Sha256, long Length);
