using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>One of the texts that a cable had, whose stored bytes are damaged.</summary>
/// <param name="Held">The cable.</param>
/// <param name="Revision">Which text.</param>
public sealed record DamagedRevision(HeldCable Held, Revision Revision) : RevisionResponse;
