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
/// <param name="UnrecognisedCount">
/// Number of all files that contain nothing we can import, also of those beyond <see cref="MaxNamed"/>.
/// </param>
public sealed record ImportReport(ImportCounts Counts, IReadOnlyList<RejectedRecord> Rejected, IReadOnlyList<string> Unrecognised,
    long UnrecognisedCount)
{
    /// <summary>Largest number of rejected records that a report lists, and of unrecognised files.</summary>
    public const int MaxNamed = 1000;
}
