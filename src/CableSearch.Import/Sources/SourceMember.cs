namespace CableSearch.Import.Sources;

/// <summary>A file, or a member of an archive of files.</summary>
/// <param name="Name">Path as given, with the member's path behind it.</param>
/// <param name="Content">Its bytes, readable once and forwards; closed by the walk.</param>
internal sealed record SourceMember(string Name, Stream Content) : SourceItem(Name)
{
    /// <summary>The address that the file was got from; null if its source does not say.</summary>
    public string? Address { get; init; }

    /// <summary>
    /// Number of records that were imported from it. Whoever reads the member adds them, so that a fault found later can say how many were
    /// imported before.
    /// </summary>
    public long Records { get; set; }

    /// <summary>Why it could not be read to its end, set by whoever reads it; null if it could.</summary>
    public SourceFault? Fault { get; set; }
}
