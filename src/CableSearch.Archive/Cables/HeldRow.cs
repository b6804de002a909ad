using CableSearch.Archive.Model;
using CableSearch.Cables.Sources;

namespace CableSearch.Archive.Cables;

/// <summary>
/// A cable's row with the bytes of its newest revision and the number of articles that report it, as one query reads them.
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
