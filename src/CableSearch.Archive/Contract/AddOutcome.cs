namespace CableSearch.Archive.Contract;

/// <summary>How adding an item to a list ended.</summary>
public enum AddOutcome
{
    /// <summary>The list has it now, or had it before.</summary>
    Added,

    /// <summary>The reader has the maximum number of items.</summary>
    Full,

    /// <summary>The reader has no such list.</summary>
    NoSuchList,
}
