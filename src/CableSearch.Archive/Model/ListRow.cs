namespace CableSearch.Archive.Model;

/// <summary>A list of a reader. The reader is identified by the SHA-256 of the token in their cookie.</summary>
internal sealed class ListRow
{
    public required byte[] Reader { get; set; }

    public int Number { get; set; }

    public required string Name { get; set; }

    /// <summary>When the reader made the list, or last chose it for new items. New items go into the list with the latest time.</summary>
    public DateTime ChosenAt { get; set; }
}
