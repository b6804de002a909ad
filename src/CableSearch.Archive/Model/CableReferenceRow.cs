namespace CableSearch.Archive.Model;

/// <summary>A reference from a cable to another, which need not be in the archive.</summary>
internal sealed class CableReferenceRow
{
    public long CableKey { get; set; }

    public required string CitedId { get; set; }
}
