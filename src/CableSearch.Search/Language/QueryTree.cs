namespace CableSearch.Search.Language;

/// <summary>
/// The meaning of a query: its clauses (words, phrases, field values), joined by AND, OR and NOT. It does not depend on how the query was
/// typed. ToString gives a query that parses to the same tree.
/// </summary>
internal abstract record QueryTree
{
    /// <summary>The empty query, which matches all documents.</summary>
    public static QueryTree All { get; } = new AllDocuments();

    /// <inheritdoc/>
    public sealed override string ToString() => QueryPrinter.Print(this);
}
