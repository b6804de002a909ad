using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;

namespace CableSearch.Archive.Cables;

/// <summary>A new text of a held cable.</summary>
internal sealed record PlannedRevision(CableRow Held, StagedCable Cable);
