using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Model;

/// <summary>A cable, paragraph, article or quotation in a reader's list.</summary>
internal sealed class ListItemRow
{
    public Guid Id { get; set; }

    public required byte[] Reader { get; set; }

    /// <summary>Number of the list that the item is in.</summary>
    public int List { get; set; }

    public ItemKind Kind { get; set; }

    /// <summary>Canonical id of the cable, or slug of the article.</summary>
    public required string Target { get; set; }

    public required string Anchor { get; set; }

    public required string Words { get; set; }

    public required string Note { get; set; }

    /// <summary>The tags, with a comma and a space between them.</summary>
    public required string Tags { get; set; }

    /// <summary>
    /// Items of a list are shown in the order of this number, the smallest number first. Two requests at the same time can give two items
    /// the same number.
    /// </summary>
    public long Position { get; set; }

    public DateTime AddedAt { get; set; }
}
