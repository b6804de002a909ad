namespace CableSearch.Archive.Model;

/// <summary>A cable or article that was removed. From this row the search index learns that it must remove it too.</summary>
internal sealed class RemovedItemRow
{
    public long Change { get; set; }

    public required string Item { get; set; }
}
