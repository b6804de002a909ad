namespace CableSearch.Archive.Model;

/// <summary>
/// A key of ASP.NET Core Data Protection. All sites that use the archive share the keys, so that a form made by one site is accepted by
/// every other one.
/// </summary>
internal sealed class KeyRow
{
    public required string Name { get; set; }

    public required string Xml { get; set; }
}
