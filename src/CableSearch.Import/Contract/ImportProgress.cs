using CableSearch.Archive.Contract;

namespace CableSearch.Import.Contract;

/// <summary>The progress of a running import.</summary>
/// <param name="BytesRead">Number of bytes of the files that were read so far.</param>
/// <param name="BytesTotal">Number of bytes of all files; null if standard input is among them, whose length is not known.</param>
/// <param name="Counts">Number of records stored so far: added, changed, unchanged and rejected.</param>
public sealed record ImportProgress(long BytesRead, long? BytesTotal, ImportCounts Counts);
