namespace CableSearch.Web.Bookmarks;

/// <summary>The answer to the script after a bookmark was set or removed.</summary>
/// <param name="Kept">Whether the cable is bookmarked now.</param>
/// <param name="Count">Number of the reader's bookmarks.</param>
internal sealed record BookmarkState(bool Kept, int Count);
