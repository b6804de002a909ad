using CableSearch.Archive.Contract;

namespace CableSearch.Import.Contract;

/// <summary>The result of an import.</summary>
/// <param name="Counts">Number of records that were added, changed, unchanged or rejected.</param>
/// <param name="Rejected">
/// The rejected records, in the order of reading. Only the first <see cref="MaxNamed"/> are listed; <see cref="ImportCounts.Rejected"/>
/// counts all.
/// </param>
/// <param name="Unrecognised">
/// Files that were left out because they contain nothing we can import, each with the reason. Only the first <see cref="MaxNamed"/> are
/// listed.
/// </param>
/// <param name="UnrecognisedCount">Number of all files that were left out, listed or not.</param>
public sealed record ImportReport(ImportCounts Counts, IReadOnlyList<RejectedRecord> Rejected, IReadOnlyList<string> Unrecognised,
    long UnrecognisedCount)
{
    /// <summary>A report lists at most this number of rejected records, and at most this number of files that were left out.</summary>
    public const int MaxNamed = 1000;
}
