namespace CableSearch.Import.Sources;

/// <summary>A file or member that can't be read, or not to its end. What lies beside it is read all the same.</summary>
/// <param name="Name">Path as given, with the member's path behind it.</param>
/// <param name="Position">Byte offset of the fault in the file of that name, from 0.</param>
/// <param name="Reason">Stable short name, one of <see cref="FaultReason"/>.</param>
/// <param name="Message">The reason in sentences for a person.</param>
internal sealed record SourceFault(string Name, long Position, string Reason, string Message) : SourceItem(Name)
{
    /// <summary>Whether this is the same fault, whatever the sentences say.</summary>
    public bool IsSame(SourceFault other) => (Name, Position, Reason) == (other.Name, other.Position, other.Reason);
}
