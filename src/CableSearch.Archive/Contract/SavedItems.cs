namespace CableSearch.Archive.Contract;

/// <summary>Which cables a reader saved, and how many items of all kinds.</summary>
/// <param name="Cables">Canonical ids of the cables that were saved as a whole, not only a paragraph.</param>
/// <param name="Count">Number of the reader's items of all kinds, over all lists.</param>
public sealed record SavedItems(IReadOnlySet<string> Cables, int Count)
{
    /// <summary>The result for a reader who saved nothing.</summary>
    public static SavedItems None { get; } = new(new HashSet<string>(), 0);
}
