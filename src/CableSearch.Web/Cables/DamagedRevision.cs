using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A revision of a cable whose stored text is damaged.</summary>
/// <param name="Record">The archive's record of the cable.</param>
/// <param name="Revision">The archive's record of the revision.</param>
public sealed record DamagedRevision(HeldCable Record, Revision Revision) : RevisionResponse;
