namespace CableSearch.Archive.Model;

/// <summary>A cable or article that was removed. The row tells the search index to remove the document too.</summary>
internal sealed class RemovedItemRow
{
    public long Change { get; set; }

    public required string Item { get; set; }
}
