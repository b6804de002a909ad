using CableSearch.Archive.Contract;

namespace CableSearch.Import.Contract;

/// <summary>What an import did.</summary>
/// <param name="Counts">What became of the records.</param>
/// <param name="Rejected">The first records that were set aside, in order; <see cref="ImportCounts.Rejected"/> counts all.</param>
/// <param name="Unrecognised">The first files that hold nothing we know, each with the reason, as sentences.</param>
/// <param name="UnrecognisedCount">How many those are.</param>
public sealed record ImportReport(ImportCounts Counts, IReadOnlyList<RejectedRecord> Rejected, IReadOnlyList<string> Unrecognised,
    long UnrecognisedCount)
{
    /// <summary>Most rejected records and files that a report names.</summary>
    public const int MaxNamed = 1000;
}
