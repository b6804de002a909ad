namespace CableSearch.Web.Bookmarks;

/// <summary>A page of the searches that a reader keeps.</summary>
/// <param name="Searches">Last added first.</param>
/// <param name="Count">All of them.</param>
/// <param name="Page">From 1.</param>
/// <param name="LastPage">From 1.</param>
public sealed record SavedSearchesView(IReadOnlyList<CountedSearch> Searches, int Count, int Page, int LastPage)
{
    /// <summary>Of a reader who keeps none.</summary>
    public static SavedSearchesView None { get; } = new([], 0, 1, 1);
}
