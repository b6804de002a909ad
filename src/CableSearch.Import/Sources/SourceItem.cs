namespace CableSearch.Import.Sources;

/// <summary>
/// A file that was found: either a file to read (<see cref="SourceMember"/>) or a file that can't be read (<see cref="SourceFault"/>).
/// </summary>
/// <param name="Name">The path of the file; if it is inside an archive, the path of the archive and then the path in the archive.</param>
internal abstract record SourceItem(string Name);
