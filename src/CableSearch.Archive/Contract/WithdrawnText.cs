namespace CableSearch.Archive.Contract;

/// <summary>The host withdrew the cable: its text is neither shown nor found.</summary>
/// <param name="Withdrawal">Since when and why.</param>
public sealed record WithdrawnText(Withdrawal Withdrawal) : StoredText;
