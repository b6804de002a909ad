namespace CableSearch.Archive.Model;

/// <summary>
/// A key of ASP.NET Core Data Protection. All sites on the archive share the keys, so that each accepts a form that another made.
/// </summary>
internal sealed class KeyRow
{
    public required string Name { get; set; }

    public required string Xml { get; set; }
}
