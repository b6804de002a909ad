namespace CableSearch.Archive.Contract;

/// <summary>A read-only copy of a reader's list, without the items themselves.</summary>
/// <param name="Token">Token of the copy, as in its address.</param>
/// <param name="Name">The list's name when it was shared; empty for copies that were made before lists had names.</param>
/// <param name="MadeAt">When the copy was made, UTC.</param>
/// <param name="Count">Number of items in the copy.</param>
public sealed record SharedListInfo(string Token, string Name, DateTime MadeAt, int Count);
