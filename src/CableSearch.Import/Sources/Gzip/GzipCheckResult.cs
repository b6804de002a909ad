namespace CableSearch.Import.Sources.Gzip;

/// <summary>What may be read of a gzip file.</summary>
/// <param name="Admitted">Number of unpacked bytes that may be imported.</param>
/// <param name="Fault">What is wrong behind them; null if the file is sound to its end.</param>
internal sealed record GzipCheckResult(long Admitted, SourceFault? Fault);
