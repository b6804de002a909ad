namespace CableSearch.Archive.Model;

/// <summary>An entry of a cable's TAGS line: a code for a subject, country or person.</summary>
internal sealed class CableTagRow
{
    public long CableKey { get; set; }

    public required string Tag { get; set; }
}
