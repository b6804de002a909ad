namespace CableSearch.Archive.Model;

/// <summary>Says to followers that something is held no longer.</summary>
internal sealed class RemovedItemRow
{
    public long Change { get; set; }

    public required string Item { get; set; }
}
