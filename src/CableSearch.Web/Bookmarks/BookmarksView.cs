using CableSearch.Archive.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>What the page of a reader's bookmarks shows.</summary>
/// <param name="Bookmarks">The bookmarked cables, newest bookmark first.</param>
/// <param name="Shared">The copies of the list that the reader shared.</param>
/// <param name="Searches">One page of the saved searches.</param>
public sealed record BookmarksView(
    IReadOnlyList<Bookmark> Bookmarks, IReadOnlyList<SharedListInfo> Shared, SavedSearchesView Searches);
