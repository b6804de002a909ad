using CableSearch.Cables.Sources;

namespace CableSearch.Archive.Cables;

/// <summary>The stored bytes of a cable's newest revision, with what is needed to unpack and parse them.</summary>
internal sealed class TextRow
{
    /// <summary>Canonical id of the cable.</summary>
    public required string Id { get; init; }

    public required SourceFormat Format { get; init; }

    public required byte[] Raw { get; init; }

    public required long Length { get; init; }

    public required byte[] Sha256 { get; init; }
}
