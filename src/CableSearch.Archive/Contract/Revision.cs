namespace CableSearch.Archive.Contract;

/// <summary>One revision of a cable's text.</summary>
/// <param name="Number">From 1.</param>
/// <param name="ImportedAt">UTC.</param>
/// <param name="Source">Where it came from: file and place in it.</param>
/// <param name="Sha256">Of the bytes that came in, in lower-case hexadecimal.</param>
/// <param name="Length">Number of the bytes that came in.</param>
public sealed record Revision(int Number, DateTime ImportedAt, string Source, string Sha256, long Length);
