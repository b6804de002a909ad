namespace CableSearch.Archive.Contract;

/// <summary>An item of a reader's list.</summary>
/// <param name="Id">Random id of the item. Only the reader who saved the item can change it by this id. Empty in a shared copy.</param>
/// <param name="Target">What the item points to.</param>
/// <param name="Note">The reader's note; empty if there is none.</param>
/// <param name="Tags">The reader's tags.</param>
/// <param name="AddedAt">When the item was added, UTC.</param>
public sealed record ListEntry(Guid Id, ItemTarget Target, string Note, IReadOnlyList<string> Tags, DateTime AddedAt)
{
    /// <summary>
    /// The title and facts of the cable that the item is about. Null if the cable is withdrawn or not in the archive, or if the item is
    /// about an article.
    /// </summary>
    public CableHeading? Cable { get; init; }

    /// <summary>When the archive withdrew the cable, UTC. Null if the cable is not withdrawn, or if the item is about an article.</summary>
    public DateTime? WithdrawnAt { get; init; }

    /// <summary>
    /// The title and facts of the article that the item is about. Null if the article is not in the archive, or if the item is about a
    /// cable.
    /// </summary>
    public ArticleHeading? Article { get; init; }
}
