namespace CableSearch.Archive.Model;

/// <summary>A reference of a cable to another, held or not.</summary>
internal sealed class CableReferenceRow
{
    public long CableKey { get; set; }

    public required string CitedId { get; set; }
}
