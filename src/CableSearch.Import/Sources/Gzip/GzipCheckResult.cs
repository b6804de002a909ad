namespace CableSearch.Import.Sources.Gzip;

/// <summary>The result of verifying a gzip file.</summary>
/// <param name="Admitted">Number of unpacked bytes that may be imported.</param>
/// <param name="Fault">What is wrong with the rest of the file; null if the file is intact.</param>
internal sealed record GzipCheckResult(long Admitted, SourceFault? Fault);
