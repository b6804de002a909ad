using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;

namespace CableSearch.Archive.Cables;

/// <summary>A new revision that an import adds to a cable of the archive.</summary>
internal sealed record PlannedRevision(CableRow Held, StagedCable Cable);
