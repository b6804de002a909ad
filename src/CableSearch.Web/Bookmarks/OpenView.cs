namespace CableSearch.Web.Bookmarks;

/// <summary>What the page shows that a one-time address leads to. The address opens a reader's lists on another device.</summary>
/// <param name="Name">The random name in the address.</param>
/// <param name="Expires">When the address expires, UTC; null if it is unknown, used or expired.</param>
/// <param name="HasOwn">Whether this browser has lists or searches of its own.</param>
public sealed record OpenView(string Name, DateTime? Expires, bool HasOwn);
