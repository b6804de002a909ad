namespace CableSearch.Import.Sources;

/// <summary>A file, or a member of an archive of files.</summary>
/// <param name="Name">Path as given, with the member's path behind it.</param>
/// <param name="Content">Its bytes, readable once and forwards; closed by the enumeration.</param>
public sealed record SourceMember(string Name, Stream Content);
