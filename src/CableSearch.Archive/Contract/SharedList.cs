namespace CableSearch.Archive.Contract;

/// <summary>A read-only copy of a reader's list, which others can open.</summary>
/// <param name="Token">Token of the copy, as in its address.</param>
/// <param name="Name">The list's name when it was shared; empty for copies that were made before lists had names.</param>
/// <param name="MadeAt">When the copy was made, UTC.</param>
/// <param name="Entries">The items, in the reader's order.</param>
public sealed record SharedList(string Token, string Name, DateTime MadeAt, IReadOnlyList<ListEntry> Entries);
