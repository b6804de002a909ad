namespace CableSearch.Archive.Contract;

/// <summary>A list from a file that a reader exported earlier and now imports.</summary>
/// <param name="Name">Name of the list.</param>
/// <param name="Entries">The items of the list, in order. The ids of the items are ignored.</param>
public sealed record ImportedList(string Name, IReadOnlyList<ListEntry> Entries);
