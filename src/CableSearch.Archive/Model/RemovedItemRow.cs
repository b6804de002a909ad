namespace CableSearch.Archive.Model;

/// <summary>A cable or article that was removed from the archive. The row tells the search index to remove it too.</summary>
internal sealed class RemovedItemRow
{
    public long Change { get; set; }

    public required string Item { get; set; }
}
