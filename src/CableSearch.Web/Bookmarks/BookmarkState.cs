namespace CableSearch.Web.Bookmarks;

/// <summary>The answer to the script after a cable was saved or taken away.</summary>
/// <param name="Kept">Whether the cable is in a list now.</param>
/// <param name="Count">Number of items in all of the reader's lists.</param>
internal sealed record BookmarkState(bool Kept, int Count);
