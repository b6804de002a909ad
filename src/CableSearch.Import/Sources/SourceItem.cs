namespace CableSearch.Import.Sources;

/// <summary>What a walk through a source meets: a member to read, or a fault in the place of one.</summary>
/// <param name="Name">Path as given, with the member's path behind it.</param>
internal abstract record SourceItem(string Name);

/// <summary>A file, or a member of an archive of files.</summary>
/// <param name="Name">Path as given, with the member's path behind it.</param>
/// <param name="Content">Its bytes, readable once and forwards; closed by the walk.</param>
internal sealed record SourceMember(string Name, Stream Content) : SourceItem(Name)
{
    /// <summary>
    /// Records that went in of it. Whoever reads the member adds them, so that a fault found later can say what had gone in before.
    /// </summary>
    public long Records { get; set; }

    /// <summary>Why it could not be read to its end, set by whoever reads it; null if it could.</summary>
    public SourceFault? Fault { get; set; }
}

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
