namespace CableSearch.Search.Language;

/// <summary>
/// The meaning of a query, independent of how it was typed and how it is run. ToString gives a query that parses to the same tree.
/// </summary>
internal abstract record QueryTree
{
    /// <summary>The empty query, which matches all documents.</summary>
    public static QueryTree All { get; } = new AllDocuments();

    /// <inheritdoc/>
    public sealed override string ToString() => QueryPrinter.Print(this);
}
