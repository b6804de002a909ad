namespace CableSearch.Archive.Contract;

/// <summary>The result of adding an item to a list.</summary>
public enum AddOutcome
{
    /// <summary>The item is in the list: it was added now, or the list had it already.</summary>
    Added,

    /// <summary>The item was not added, because the reader has the maximum number of items.</summary>
    Full,

    /// <summary>The item was not added, because the reader has no list with the given number.</summary>
    NoSuchList,
}
