using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>What the page of a cable's revisions shows.</summary>
/// <param name="Record">The archive's record of the cable.</param>
/// <param name="Revisions">The revisions, oldest first.</param>
public sealed record RevisionsView(HeldCable Record, IReadOnlyList<Revision> Revisions);
