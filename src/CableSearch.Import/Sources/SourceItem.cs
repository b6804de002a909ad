namespace CableSearch.Import.Sources;

/// <summary>
/// A file that was found. It is either a file to read (<see cref="SourceMember"/>) or a file that can't be read
/// (<see cref="SourceFault"/>).
/// </summary>
/// <param name="Name">
/// The path of the file. For a file inside an archive, it is the archive's path and then the path in the archive.
/// </param>
internal abstract record SourceItem(string Name);
