using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands;

/// <summary>What the command <c>doctor</c> found out about the archive and the index.</summary>
/// <param name="Database">Name of the database.</param>
/// <param name="Held">The archive's counts of cables, articles and so on.</param>
/// <param name="Change">Number of the archive's last change.</param>
/// <param name="Index">How much the index contains, and whether it is complete.</param>
/// <param name="Wrong">A sentence for each fault.</param>
/// <param name="Remarks">A sentence for each thing that the administrator should do although nothing is wrong.</param>
/// <param name="IsOutdated">Whether an older version of the parser parsed some records, so that <c>reparse</c> should be run.</param>
/// <param name="SetAside">The rejected records. The property is called SetAside because this is the key in the JSON.</param>
internal sealed record Diagnosis(
    string Database,
    ArchiveCounts Held,
    long Change,
    IndexStatus Index,
    IReadOnlyList<string> Wrong,
    IReadOnlyList<string> Remarks,
    bool IsOutdated,
    IReadOnlyList<RejectedRecordInfo> SetAside);
