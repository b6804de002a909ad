namespace CableSearch.Archive.Contract;

/// <summary>One of a reader's lists.</summary>
/// <param name="Number">Its number among the reader's lists, from 1, as in its address. It does not change.</param>
/// <param name="Name">As the reader named it.</param>
/// <param name="Count">Items in it.</param>
public sealed record ReaderList(int Number, string Name, int Count);
