namespace CableSearch.Import.Sources;

/// <summary>What a walk through a source meets: a member to read, or a fault in the place of one.</summary>
/// <param name="Name">Path as given, with the member's path behind it.</param>
internal abstract record SourceItem(string Name);
