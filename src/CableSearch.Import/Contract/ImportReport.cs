using CableSearch.Archive.Contract;

namespace CableSearch.Import.Contract;

/// <summary>The result of an import.</summary>
/// <param name="Counts">Number of records that were added, changed, unchanged or rejected.</param>
/// <param name="Rejected">
/// The first rejected records, in the order of reading; at most <see cref="MaxNamed"/>. <see cref="ImportCounts.Rejected"/> counts all.
/// </param>
/// <param name="Unrecognised">
/// The first files that contain nothing we can import, each with the reason, as sentences; at most <see cref="MaxNamed"/>.
/// </param>
/// <param name="UnrecognisedCount">Number of all such files.</param>
public sealed record ImportReport(ImportCounts Counts, IReadOnlyList<RejectedRecord> Rejected, IReadOnlyList<string> Unrecognised,
    long UnrecognisedCount)
{
    /// <summary>Most rejected records, and most unrecognised files, that a report names.</summary>
    public const int MaxNamed = 1000;
}
