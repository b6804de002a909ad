namespace CableSearch.Archive.Contract;

/// <summary>A read-only copy of a list, in the reader's order.</summary>
/// <param name="Token">As in its address.</param>
/// <param name="Name">The list's name when it was shared; empty for copies that were made before lists had names.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="Entries">Its items.</param>
public sealed record SharedList(string Token, string Name, DateTime MadeAt, IReadOnlyList<ListEntry> Entries);
