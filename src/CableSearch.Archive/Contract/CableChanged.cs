namespace CableSearch.Archive.Contract;

/// <summary>A cable was imported or changed. If its text is withdrawn or damaged, no search may find it.</summary>
public sealed record CableChanged(long Number, HeldCable Cable) : ArchiveChange(Number);
