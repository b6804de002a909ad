namespace CableSearch.Archive.Contract;

/// <summary>A text that is never shown: its stored bytes differ from the imported ones, or no longer parse as a cable.</summary>
/// <param name="Reason">What is wrong with the bytes, as a sentence.</param>
public sealed record DamagedText(string Reason) : StoredText;
