namespace CableSearch.Archive.Model;

/// <summary>A list of a reader, who is the SHA-256 of the cookie's token.</summary>
internal sealed class ListRow
{
    public required byte[] Reader { get; set; }

    public int Number { get; set; }

    public required string Name { get; set; }

    /// <summary>When the reader made it, or chose that new items go into it. The latest one takes them.</summary>
    public DateTime ChosenAt { get; set; }
}
