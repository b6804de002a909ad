namespace CableSearch.Archive.Contract;

/// <summary>A list from a file that a reader exported earlier and now imports.</summary>
/// <param name="Name">Name of the list.</param>
/// <param name="Entries">Its items in order. Their ids are ignored.</param>
public sealed record ImportedList(string Name, IReadOnlyList<ListEntry> Entries);
