using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>The texts that a cable had.</summary>
/// <param name="Held">The cable.</param>
/// <param name="Revisions">Oldest first.</param>
public sealed record RevisionsView(HeldCable Held, IReadOnlyList<Revision> Revisions);
