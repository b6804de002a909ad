namespace CableSearch.Archive.Contract;

/// <summary>A read-only copy of a list with its bookmarks, last added first.</summary>
/// <param name="Token">As in its address.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="Bookmarks">Its bookmarks.</param>
public sealed record SharedList(string Token, DateTime MadeAt, IReadOnlyList<Bookmark> Bookmarks);
