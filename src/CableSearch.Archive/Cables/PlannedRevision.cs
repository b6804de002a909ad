using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;

namespace CableSearch.Archive.Cables;

/// <summary>A new revision of a cable that the archive has.</summary>
internal sealed record PlannedRevision(CableRow Held, StagedCable Cable);
