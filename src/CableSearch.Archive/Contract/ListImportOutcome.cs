namespace CableSearch.Archive.Contract;

/// <summary>How adding lists ended.</summary>
public enum ListImportOutcome
{
    /// <summary>All lists with all items are the reader's now.</summary>
    Added,

    /// <summary>The reader would have too many lists; none was added.</summary>
    TooManyLists,

    /// <summary>The reader would have too many items; none was added.</summary>
    TooManyItems,
}
