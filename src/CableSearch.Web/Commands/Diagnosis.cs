using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands;

/// <summary>What the doctor found.</summary>
internal sealed record Diagnosis(string Database, ArchiveCounts Held, long Change, IndexStatus Index, IReadOnlyList<string> Wrong, IReadOnlyList<string> Remarks, IReadOnlyList<RejectedRecordInfo> SetAside);
