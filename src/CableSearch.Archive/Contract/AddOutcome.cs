namespace CableSearch.Archive.Contract;

/// <summary>The result of adding an item to a list.</summary>
public enum AddOutcome
{
    /// <summary>The item is in the list now, or was in it before.</summary>
    Added,

    /// <summary>The reader has the maximum number of items.</summary>
    Full,

    /// <summary>The reader has no such list.</summary>
    NoSuchList,
}
