namespace CableSearch.Import.Sources.Files;

/// <summary>A file to import, or the reason why it can't be read.</summary>
/// <param name="Path">Path of the file; <c>-</c> is standard input.</param>
/// <param name="Name">
/// Name of the file as the archive stores it with each record. It is the path, beginning with the name of the file or folder that was given
/// to the import.
/// </param>
/// <param name="Fault">Why the file can't be read; null if no reason is known.</param>
internal sealed record FoundFile(string Path, string Name, SourceFault? Fault)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether this is standard input instead of a file.</summary>
    public bool IsStandardInput => Path == StandardInput;

    /// <summary>Length of the file, in bytes; 0 for standard input or a file that can't be read.</summary>
    public long Length => Fault is null && File.Exists(Path) ? new FileInfo(Path).Length : 0;
}
