using CableSearch.Archive.Model;
using CableSearch.Cables.Sources;

namespace CableSearch.Archive.Cables;

/// <summary>
/// The result of one database query: a cable's row, the bytes of its newest revision, and the number of articles that report the cable.
/// </summary>
internal sealed class HeldRow
{
    public required CableRow Cable { get; init; }

    public required SourceFormat Format { get; init; }

    public required byte[] Raw { get; init; }

    public required long Length { get; init; }

    public required byte[] Sha256 { get; init; }

    public required int Coverage { get; init; }
}
