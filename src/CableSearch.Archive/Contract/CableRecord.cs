using CableSearch.Cables.Sources;

namespace CableSearch.Archive.Contract;

/// <summary>The record of a cable.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Raw">Its bytes, exact.</param>
/// <param name="Format">How the bytes are laid out.</param>
/// <param name="Cable">What they say.</param>
public sealed record CableRecord(RecordPlace Place, byte[] Raw, SourceFormat Format, SourceCable Cable) : ImportedRecord(Place, Raw);
