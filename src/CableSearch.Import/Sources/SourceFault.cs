namespace CableSearch.Import.Sources;

/// <summary>
/// What is wrong with a file that can't be read, or can be read only in part. The other files of the import are still read.
/// </summary>
/// <param name="Name">
/// The path of the file. For a file inside an archive, it is the archive's path and then the path in the archive.
/// </param>
/// <param name="Position">Where reading failed: offset in the file, in bytes.</param>
/// <param name="Reason">Short name of the reason, one of <see cref="FaultReason"/>.</param>
/// <param name="Message">The reason as sentences for a person.</param>
internal sealed record SourceFault(string Name, long Position, string Reason, string Message) : SourceItem(Name)
{
    /// <summary>Whether two faults concern the same place of the same file for the same reason. Their messages may differ.</summary>
    public bool IsSame(SourceFault other) => (Name, Position, Reason) == (other.Name, other.Position, other.Reason);
}
