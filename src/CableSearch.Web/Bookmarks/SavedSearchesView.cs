namespace CableSearch.Web.Bookmarks;

/// <summary>One page of a reader's saved searches.</summary>
/// <param name="Searches">The searches of this page, newest first.</param>
/// <param name="Count">Number of saved searches on all pages.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="LastPage">Number of the last page, from 1.</param>
public sealed record SavedSearchesView(IReadOnlyList<CountedSearch> Searches, int Count, int Page, int LastPage)
{
    /// <summary>Whether the index is still being built. The searches then find less than the archive contains.</summary>
    public bool IsIndexBeingBuilt { get; init; }

    /// <summary>The page of a reader who saved no search.</summary>
    public static SavedSearchesView None { get; } = new([], 0, 1, 1);
}
