namespace CableSearch.Archive.Contract;

/// <summary>The host withdrew the cable. Its text can't be read or searched.</summary>
/// <param name="Withdrawal">Since when and why.</param>
public sealed record WithdrawnText(Withdrawal Withdrawal) : StoredText;
