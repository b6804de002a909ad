namespace CableSearch.Search.Language;

/// <summary>
/// What a query means, free of how it was typed and of how it is run. Prints as a query that reads back as the same tree.
/// </summary>
internal abstract record QueryTree
{
    /// <summary>The empty query: everything.</summary>
    public static QueryTree All { get; } = new AllDocuments();

    /// <inheritdoc/>
    public sealed override string ToString() => QueryPrinter.Print(this);
}
