namespace CableSearch.Archive.Contract;

/// <summary>A summary of what a reader saved in all lists.</summary>
/// <param name="Cables">Ids of the cables that were saved whole.</param>
/// <param name="Count">Number of items of all kinds.</param>
public sealed record SavedItems(IReadOnlySet<string> Cables, int Count)
{
    /// <summary>The summary for a reader who saved nothing.</summary>
    public static SavedItems None { get; } = new(new HashSet<string>(), 0);
}
