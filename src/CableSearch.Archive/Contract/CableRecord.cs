using CableSearch.Cables.Sources;

namespace CableSearch.Archive.Contract;

/// <summary>The record of a cable to import.</summary>
/// <param name="Place">The file that the record is from, and the record's position in it.</param>
/// <param name="Raw">The record's bytes, unchanged.</param>
/// <param name="Format">Format of the bytes.</param>
/// <param name="Cable">The cable that was parsed from the bytes.</param>
public sealed record CableRecord(RecordPlace Place, byte[] Raw, SourceFormat Format, SourceCable Cable) : ImportedRecord(Place, Raw);
