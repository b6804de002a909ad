namespace CableSearch.Archive.Contract;

/// <summary>One of a reader's lists.</summary>
/// <param name="Number">Number of the list among the reader's lists, from 1, as in the list's address. The number never changes.</param>
/// <param name="Name">Name that the reader gave the list.</param>
/// <param name="Count">Number of items in the list.</param>
public sealed record ReaderList(int Number, string Name, int Count);
