namespace CableSearch.Archive.Model;

/// <summary>A TAGS entry of a cable.</summary>
internal sealed class CableTagRow
{
    public long CableKey { get; set; }

    public required string Tag { get; set; }
}
