using System.Text.Json.Serialization;

namespace CableSearch.Archive.Contract;

/// <summary>Numbers of cables, revisions, articles and rejected records in the archive, withdrawn cables included.</summary>
/// <param name="Cables">Number of cables.</param>
/// <param name="Withdrawn">Number of withdrawn cables.</param>
/// <param name="Invented">Number of cables of the invented sample.</param>
/// <param name="Revisions">Number of revisions of all cables.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Rejected">Number of rejected records.</param>
/// <param name="ParsedByOlderVersion">
/// Number of cables that must be parsed again. Either an older version of the parser parsed them, or <c>reparse --all</c> was interrupted
/// before it reached them.
/// </param>
public sealed record ArchiveCounts(
    int Cables, int Withdrawn, int Invented, int Revisions, int Articles,
    [property: JsonPropertyName("set_aside")] int Rejected,
    [property: JsonPropertyName("read_by_older_reader")] int ParsedByOlderVersion);
