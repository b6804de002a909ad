using CableSearch.Archive.Contract;

namespace CableSearch.Import.Contract;

/// <summary>How far an import is.</summary>
/// <param name="BytesRead">Bytes read of the files.</param>
/// <param name="BytesTotal">Bytes of all files; null with standard input.</param>
/// <param name="Counts">What is committed.</param>
public sealed record ImportProgress(long BytesRead, long? BytesTotal, ImportCounts Counts);
