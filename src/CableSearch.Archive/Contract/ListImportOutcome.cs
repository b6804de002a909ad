namespace CableSearch.Archive.Contract;

/// <summary>The result of importing lists.</summary>
public enum ListImportOutcome
{
    /// <summary>All lists were added, with all items.</summary>
    Added,

    /// <summary>No list was added, because the reader would have too many lists.</summary>
    TooManyLists,

    /// <summary>No list was added, because the reader would have too many items.</summary>
    TooManyItems,
}
