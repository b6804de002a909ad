namespace CableSearch.Archive.Model;

/// <summary>A Data Protection key, so that any site on the archive accepts a form that another made.</summary>
internal sealed class KeyRow
{
    public required string Name { get; set; }

    public required string Xml { get; set; }
}
