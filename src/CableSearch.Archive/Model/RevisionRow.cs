using CableSearch.Archive.Derived;
using CableSearch.Cables.Sources;

namespace CableSearch.Archive.Model;

/// <summary>
/// A text of a cable, as it was imported. A row is changed in two cases only. Erasing a withdrawn cable empties the bytes. Importing the
/// same text again replaces damaged bytes.
/// </summary>
internal sealed class RevisionRow
{
    public long CableKey { get; set; }

    public int Number { get; set; }

    public SourceFormat Format { get; set; }

    /// <summary>The bytes, packed by <see cref="Packing"/>.</summary>
    public required byte[] Raw { get; set; }

    public long Length { get; set; }

    public required byte[] Sha256 { get; set; }

    /// <summary>SHA-256 of the cable's text and facts. It stays the same if only the web page around the text changes.</summary>
    public required byte[] TextSha256 { get; set; }

    public required string Source { get; set; }

    /// <summary>Byte offset of the imported record in its file.</summary>
    public long Position { get; set; }

    public DateTime ImportedAt { get; set; }
}
