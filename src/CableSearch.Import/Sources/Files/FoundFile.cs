namespace CableSearch.Import.Sources.Files;

/// <summary>A file to import, or what is wrong in the place of one.</summary>
/// <param name="Path">Where it lies; <c>-</c> is standard input.</param>
/// <param name="Name">The name in its records: its own, after the folders below the path that was given.</param>
/// <param name="Fault">Why it can't be read; null if it may be.</param>
internal sealed record FoundFile(string Path, string Name, SourceFault? Fault)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether it is standard input and no file.</summary>
    public bool IsStandardInput => Path == StandardInput;

    /// <summary>Bytes of the file; 0 where it has none to read.</summary>
    public long Length => Fault is null && File.Exists(Path) ? new FileInfo(Path).Length : 0;
}
