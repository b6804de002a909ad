namespace CableSearch.Search.Contract;

/// <summary>The cables that contain some words side by side.</summary>
/// <param name="Ids">Their canonical ids.</param>
/// <param name="IsComplete">
/// Whether <paramref name="Ids"/> has all cables with the words side by side. False if there are more than were asked for, or if the words
/// are so common that not all cables with them were read.
/// </param>
public sealed record PhraseCables(IReadOnlyList<string> Ids, bool IsComplete)
{
    /// <summary>No cable contains the words side by side.</summary>
    public static PhraseCables None { get; } = new([], true);
}
