namespace CableSearch.Import.Sources;

/// <summary>A file that can't be read, or not to its end. Other files are still read.</summary>
/// <param name="Name">Path of the file as given; for a file inside an archive, followed by its path there.</param>
/// <param name="Position">Offset of the fault in the file of that name, in bytes.</param>
/// <param name="Reason">Short name of the reason, one of <see cref="FaultReason"/>.</param>
/// <param name="Message">The reason as sentences for a person.</param>
internal sealed record SourceFault(string Name, long Position, string Reason, string Message) : SourceItem(Name)
{
    /// <summary>Whether this is the same fault, even if the sentences differ.</summary>
    public bool IsSame(SourceFault other) => (Name, Position, Reason) == (other.Name, other.Position, other.Reason);
}
