namespace CableSearch.Web.Bookmarks;

/// <summary>What the script shows when a bookmark was set or taken away.</summary>
/// <param name="Kept">Whether the cable is bookmarked now.</param>
/// <param name="Count">Bookmarks of the reader.</param>
internal sealed record BookmarkState(bool Kept, int Count);
