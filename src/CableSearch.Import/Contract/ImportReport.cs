using CableSearch.Archive.Contract;

namespace CableSearch.Import.Contract;

/// <summary>The result of an import.</summary>
/// <param name="Counts">How many records were added, changed, left as they were or rejected.</param>
/// <param name="Rejected">The first rejected records, in order; <see cref="ImportCounts.Rejected"/> counts all.</param>
/// <param name="Unrecognised">The first files that hold nothing we know, each with the reason, as sentences.</param>
/// <param name="UnrecognisedCount">How many those are.</param>
public sealed record ImportReport(ImportCounts Counts, IReadOnlyList<RejectedRecord> Rejected, IReadOnlyList<string> Unrecognised,
    long UnrecognisedCount)
{
    /// <summary>Most rejected records and files that a report names.</summary>
    public const int MaxNamed = 1000;
}
