using CableSearch.Archive.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>What the page of a reader's bookmarks shows.</summary>
/// <param name="Bookmarks">The bookmarked cables, newest bookmark first.</param>
/// <param name="Shared">The copies of the list that the reader shared.</param>
/// <param name="Searches">One page of the saved searches.</param>
public sealed record BookmarksView(
    IReadOnlyList<Bookmark> Bookmarks, IReadOnlyList<SharedListInfo> Shared, SavedSearchesView Searches)
{
    /// <summary>Words that the shown bookmarks contain in their title, post, id or note; empty for all.</summary>
    public string Words { get; init; } = "";

    /// <summary>Whether the bookmarks are in the order of the cables' dates.</summary>
    public bool IsByDate { get; init; }

    /// <summary>The bookmarks with all of the words, in the order that the reader chose; undated cables last.</summary>
    public IReadOnlyList<Bookmark> Shown
    {
        get
        {
            string[] words = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            IEnumerable<Bookmark> found = Bookmarks.Where(b => Array.TrueForAll(words, word => Has(b, word)));
            return [.. IsByDate ? found.OrderBy(b => b.Heading?.Created ?? DateTime.MaxValue) : found];
        }
    }

    private static bool Has(Bookmark bookmark, string word) =>
        new[] { bookmark.CableId, bookmark.Heading?.Title, bookmark.Heading?.Origin, bookmark.Note }
            .Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
}
