namespace CableSearch.Archive.Contract;

/// <summary>A read-only copy of a list.</summary>
/// <param name="Token">As in its address.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="Count">Bookmarks in it.</param>
public sealed record SharedListInfo(string Token, DateTime MadeAt, int Count);
