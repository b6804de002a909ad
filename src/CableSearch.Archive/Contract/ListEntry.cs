namespace CableSearch.Archive.Contract;

/// <summary>An item of a reader's list.</summary>
/// <param name="Id">Random id of the item. Only the reader who saved the item can change it by this id. Empty in a shared copy.</param>
/// <param name="Target">What the item points to.</param>
/// <param name="Note">The reader's note, or empty.</param>
/// <param name="Tags">The reader's tags.</param>
/// <param name="AddedAt">When the item was added, UTC.</param>
public sealed record ListEntry(Guid Id, ItemTarget Target, string Note, IReadOnlyList<string> Tags, DateTime AddedAt)
{
    /// <summary>The cable's title and facts; null if it is withdrawn or not in the archive, or if the item is about an article.</summary>
    public CableHeading? Cable { get; init; }

    /// <summary>The article's title and facts; null if it is not in the archive, or if the item is about a cable.</summary>
    public ArticleHeading? Article { get; init; }
}
