namespace CableSearch.Archive.Model;

/// <summary>A bookmark of a copy.</summary>
internal sealed class SharedBookmarkRow
{
    public required string Token { get; set; }

    public int Position { get; set; }

    public required string CableId { get; set; }

    public required string Note { get; set; }

    public DateTime AddedAt { get; set; }
}
