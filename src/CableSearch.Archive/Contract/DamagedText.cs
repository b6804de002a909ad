namespace CableSearch.Archive.Contract;

/// <summary>The stored bytes are not those that came in, or no longer read as a cable. They are never shown.</summary>
/// <param name="Reason">What is wrong with them, a sentence.</param>
public sealed record DamagedText(string Reason) : StoredText;
