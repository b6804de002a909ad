namespace CableSearch.Archive.Contract;

/// <summary>What a reader saved, over all lists.</summary>
/// <param name="Cables">Ids of the cables that are items themselves.</param>
/// <param name="Count">Number of items of all kinds.</param>
public sealed record SavedItems(IReadOnlySet<string> Cables, int Count)
{
    /// <summary>Of a reader who saved nothing.</summary>
    public static SavedItems None { get; } = new(new HashSet<string>(), 0);
}
