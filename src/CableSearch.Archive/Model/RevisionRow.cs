using CableSearch.Archive.Derived;
using CableSearch.Cables.Sources;

namespace CableSearch.Archive.Model;

/// <summary>A text of a cable, as it came in. Added, never changed; only erasing a withdrawn cable empties its bytes.</summary>
internal sealed class RevisionRow
{
    public long CableKey { get; set; }

    public int Number { get; set; }

    public SourceFormat Format { get; set; }

    /// <summary>The bytes, packed by <see cref="Packing"/>.</summary>
    public required byte[] Raw { get; set; }

    public long Length { get; set; }

    public required byte[] Sha256 { get; set; }

    /// <summary>SHA-256 of what a reader sees of the record. It stays the same if only the frame of a page changes.</summary>
    public required byte[] TextSha256 { get; set; }

    public required string Source { get; set; }

    /// <summary>Byte offset in the source.</summary>
    public long Position { get; set; }

    public DateTime ImportedAt { get; set; }
}
