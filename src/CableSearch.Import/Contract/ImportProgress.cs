using CableSearch.Archive.Contract;

namespace CableSearch.Import.Contract;

/// <summary>The progress of a running import.</summary>
/// <param name="BytesRead">Number of bytes read so far.</param>
/// <param name="BytesTotal">
/// Number of bytes of all files to import; null if standard input is one of them, because its length is not known.
/// </param>
/// <param name="Counts">Number of records imported so far: added, changed, unchanged and rejected.</param>
public sealed record ImportProgress(long BytesRead, long? BytesTotal, ImportCounts Counts);
