namespace CableSearch.Archive.Contract;

/// <summary>The cables and articles that a reader saved, and the number of all items in the reader's lists.</summary>
/// <param name="Targets">
/// Canonical ids of the cables and slugs of the articles that the reader saved as a whole. Saved paragraphs and quotations are not among
/// them. Ids and slugs are in one set, because no slug looks like an id.
/// </param>
/// <param name="Count">Number of the reader's items of all kinds, over all lists.</param>
public sealed record SavedItems(IReadOnlySet<string> Targets, int Count)
{
    /// <summary>The result for a reader who saved nothing.</summary>
    public static SavedItems None { get; } = new(new HashSet<string>(), 0);
}
