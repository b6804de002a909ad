namespace CableSearch.Import.Sources;

/// <summary>An item found in a source: a file to read, or a fault if it can't be read.</summary>
/// <param name="Name">Path of the file as given; for a file inside an archive, followed by its path there.</param>
internal abstract record SourceItem(string Name);
