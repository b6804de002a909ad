namespace CableSearch.Web.Bookmarks;

/// <summary>The content of the page at a one-time address, by which a reader opens their lists on another device.</summary>
/// <param name="Name">The random name in the address.</param>
/// <param name="Expires">When the one-time address expires, UTC; null if the address is unknown, already used or expired.</param>
/// <param name="HasOwn">Whether this browser has lists, searches or shared copies.</param>
/// <param name="IsSame">Whether the address opens the lists that this browser has already.</param>
public sealed record OpenView(string Name, DateTime? Expires, bool HasOwn, bool IsSame);
