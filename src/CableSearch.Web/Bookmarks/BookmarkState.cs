namespace CableSearch.Web.Bookmarks;

/// <summary>The answer (JSON) to the page's script after a cable was saved to the reader's lists or removed from them.</summary>
/// <param name="Kept">Whether the cable is in a list now.</param>
/// <param name="Count">Number of items in all of the reader's lists.</param>
internal sealed record BookmarkState(bool Kept, int Count);
