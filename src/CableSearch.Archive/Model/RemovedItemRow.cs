namespace CableSearch.Archive.Model;

/// <summary>Tells followers that a cable or article was removed.</summary>
internal sealed class RemovedItemRow
{
    public long Change { get; set; }

    public required string Item { get; set; }
}
