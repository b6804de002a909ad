using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Model;

/// <summary>A cable, paragraph, article or quotation in a shared copy of a list.</summary>
internal sealed class SharedBookmarkRow
{
    public required string Token { get; set; }

    public int Position { get; set; }

    public ItemKind Kind { get; set; }

    /// <summary>Canonical id of the cable, or slug of the article.</summary>
    public required string Target { get; set; }

    public required string Anchor { get; set; }

    public required string Words { get; set; }

    public required string Note { get; set; }

    public required string Tags { get; set; }

    public DateTime AddedAt { get; set; }
}
