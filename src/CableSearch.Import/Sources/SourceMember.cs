namespace CableSearch.Import.Sources;

/// <summary>A file to read. It may be inside an archive such as ZIP or tar.</summary>
/// <param name="Name">Path of the file as given; for a file inside an archive, followed by its path there.</param>
/// <param name="Content">The bytes of the file. They can be read once, forwards. <see cref="SourceWalk"/> closes the stream.</param>
internal sealed record SourceMember(string Name, Stream Content) : SourceItem(Name)
{
    /// <summary>The web address that the file was downloaded from; null if the source does not tell.</summary>
    public string? Address { get; init; }

    /// <summary>
    /// Number of records that were imported from the file. The code that parses the file counts them, so that the message of a later fault
    /// can tell how many were imported before.
    /// </summary>
    public long Records { get; set; }

    /// <summary>Why the file could not be read to its end; null if it could. Set by the code that parses the file.</summary>
    public SourceFault? Fault { get; set; }
}
