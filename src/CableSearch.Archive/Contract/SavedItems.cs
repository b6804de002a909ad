namespace CableSearch.Archive.Contract;

/// <summary>Which cables and articles a reader saved, and how many items of all kinds.</summary>
/// <param name="Targets">
/// Canonical ids of the cables and slugs of the articles that were saved as a whole, not only a paragraph or quotation. No slug is spelled
/// like an id.
/// </param>
/// <param name="Count">Number of the reader's items of all kinds, over all lists.</param>
public sealed record SavedItems(IReadOnlySet<string> Targets, int Count)
{
    /// <summary>The result for a reader who saved nothing.</summary>
    public static SavedItems None { get; } = new(new HashSet<string>(), 0);
}
