namespace CableSearch.Import.Sources;

/// <summary>A file to read. It may be inside an archive such as ZIP or tar.</summary>
/// <param name="Name">
/// The path of the file. For a file inside an archive, it is the archive's path and then the path in the archive.
/// </param>
/// <param name="Content">The bytes of the file. They can be read once, forwards. <see cref="SourceWalk"/> closes the stream.</param>
internal sealed record SourceMember(string Name, Stream Content) : SourceItem(Name)
{
    /// <summary>The web address that the file was downloaded from; null if that is not known.</summary>
    public string? Address { get; init; }

    /// <summary>
    /// What the web server said of the file, such as <c>text/html; charset=windows-1251</c>; null if that is not known.
    /// </summary>
    public string? ContentType { get; init; }

    /// <summary>
    /// Number of records imported from the file so far. If the file turns out to be damaged, the error message includes this number.
    /// </summary>
    public long Records { get; set; }

    /// <summary>Why the file could not be read to its end; null if it was read completely. Set by the code that parses the file.</summary>
    public SourceFault? Fault { get; set; }
}
