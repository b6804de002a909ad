namespace CableSearch.Archive.Contract;

/// <summary>A cable came in or changed; its text may be withdrawn or damaged (then it must not be found).</summary>
public sealed record CableChanged(long Number, HeldCable Cable) : ArchiveChange(Number);
