namespace CableSearch.Archive.Model;

/// <summary>A bookmark; the reader is the SHA-256 of the cookie's token.</summary>
internal sealed class BookmarkRow
{
    public required byte[] Reader { get; set; }

    public required string CableId { get; set; }

    public required string Note { get; set; }

    public DateTime AddedAt { get; set; }
}

/// <summary>A read-only copy of a list.</summary>
internal sealed class SharedListRow
{
    public required string Token { get; set; }

    public required byte[] Reader { get; set; }

    public DateTime MadeAt { get; set; }
}

/// <summary>A bookmark of a copy.</summary>
internal sealed class SharedBookmarkRow
{
    public required string Token { get; set; }

    public int Position { get; set; }

    public required string CableId { get; set; }

    public required string Note { get; set; }

    public DateTime AddedAt { get; set; }
}
