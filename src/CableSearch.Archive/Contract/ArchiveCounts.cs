using System.Text.Json.Serialization;

namespace CableSearch.Archive.Contract;

/// <summary>What the archive holds, withdrawn cables included.</summary>
/// <param name="Cables">All cables.</param>
/// <param name="Withdrawn">Withdrawn cables.</param>
/// <param name="Invented">Cables of the sample.</param>
/// <param name="Revisions">All texts of cables.</param>
/// <param name="Articles">All articles.</param>
/// <param name="Rejected">Rejected records.</param>
/// <param name="ParsedByOlderVersion">
/// Cables that still have to be parsed again: an older parser read them, or <c>reparse --all</c> was cut short.
/// </param>
public sealed record ArchiveCounts(
    int Cables, int Withdrawn, int Invented, int Revisions, int Articles,
    [property: JsonPropertyName("set_aside")] int Rejected,
    [property: JsonPropertyName("read_by_older_reader")] int ParsedByOlderVersion);
