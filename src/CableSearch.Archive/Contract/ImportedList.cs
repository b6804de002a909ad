namespace CableSearch.Archive.Contract;

/// <summary>A list that a reader brings along.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Entries">Its items in order; their ids are not used.</param>
public sealed record ImportedList(string Name, IReadOnlyList<ListEntry> Entries);
