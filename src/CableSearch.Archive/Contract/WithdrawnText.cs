namespace CableSearch.Archive.Contract;

/// <summary>The text of a cable that the host of this archive withdrew. It can't be read or searched.</summary>
/// <param name="Withdrawal">When and why the cable was withdrawn.</param>
public sealed record WithdrawnText(Withdrawal Withdrawal) : StoredText;
