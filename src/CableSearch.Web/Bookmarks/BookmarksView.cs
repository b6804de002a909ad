using CableSearch.Archive.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>All that a reader keeps.</summary>
/// <param name="Bookmarks">Last added first.</param>
/// <param name="Shared">Copies of them that the reader shared.</param>
/// <param name="Searches">A page of the saved searches.</param>
public sealed record BookmarksView(IReadOnlyList<Bookmark> Bookmarks, IReadOnlyList<SharedListInfo> Shared, SavedSearchesView Searches);
