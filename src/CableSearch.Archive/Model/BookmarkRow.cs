namespace CableSearch.Archive.Model;

/// <summary>A bookmark; the reader is the SHA-256 of the cookie's token.</summary>
internal sealed class BookmarkRow
{
    public required byte[] Reader { get; set; }

    public required string CableId { get; set; }

    public required string Note { get; set; }

    public DateTime AddedAt { get; set; }
}
