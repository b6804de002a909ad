using CableSearch.Search.Language;

namespace CableSearch.Search.Suggesting;

/// <summary>The close matches of a query: documents that match some of its clauses (words, phrases or field values).</summary>
/// <param name="Documents">The documents, best first.</param>
/// <param name="Highlighted">The words to highlight in these documents: the words of the query, and similar words of the index.</param>
/// <param name="MissingIn">Given the number of a document, returns the clauses of the query that this document does not match.</param>
internal sealed record CloseMatchSet(
    IReadOnlyList<(int Doc, float Score)> Documents, QueryTree Highlighted, Func<int, IReadOnlyList<string>> MissingIn)
{
    public static CloseMatchSet None { get; } = new([], QueryTree.All, _ => []);
}
