namespace CableSearch.Archive.Contract;

/// <summary>An item of a reader's list.</summary>
/// <param name="Id">Random; only its own reader can change it. Empty in a shared copy.</param>
/// <param name="Target">What it points to.</param>
/// <param name="Note">The reader's note, or empty.</param>
/// <param name="Tags">The reader's tags.</param>
/// <param name="AddedAt">UTC.</param>
public sealed record ListEntry(Guid Id, ItemTarget Target, string Note, IReadOnlyList<string> Tags, DateTime AddedAt)
{
    /// <summary>The cable, where it is held and not withdrawn.</summary>
    public CableHeading? Cable { get; init; }

    /// <summary>The article, where it is held.</summary>
    public ArticleHeading? Article { get; init; }
}
