namespace CableSearch.Web.Bookmarks;

/// <summary>What the page behind a one-time address shows.</summary>
/// <param name="Name">The name in the address.</param>
/// <param name="Expires">Until when it can be used, UTC; null if it is unknown, used or expired.</param>
/// <param name="HasOwn">Whether this browser has lists or searches of its own.</param>
public sealed record OpenView(string Name, DateTime? Expires, bool HasOwn);
