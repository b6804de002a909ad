namespace CableSearch.Archive.Contract;

/// <summary>One of a reader's lists.</summary>
/// <param name="Number">Number of the list among the reader's lists, from 1, as in its address. It never changes.</param>
/// <param name="Name">Name that the reader gave it.</param>
/// <param name="Count">Number of items in it.</param>
public sealed record ReaderList(int Number, string Name, int Count);
