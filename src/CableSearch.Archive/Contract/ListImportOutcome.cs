namespace CableSearch.Archive.Contract;

/// <summary>The result of importing lists.</summary>
public enum ListImportOutcome
{
    /// <summary>All lists were added, with all items.</summary>
    Added,

    /// <summary>The reader would have too many lists. None was added.</summary>
    TooManyLists,

    /// <summary>The reader would have too many items. No list was added.</summary>
    TooManyItems,
}
