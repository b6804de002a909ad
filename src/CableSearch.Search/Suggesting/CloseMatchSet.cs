using CableSearch.Search.Language;

namespace CableSearch.Search.Suggesting;

/// <summary>Documents that come close to a query.</summary>
/// <param name="Documents">The documents, best first.</param>
/// <param name="Highlighted">What to highlight in them: the words of the query and similar ones.</param>
/// <param name="MissingIn">What of the query a document does not have.</param>
internal sealed record CloseMatchSet(
    IReadOnlyList<(int Doc, float Score)> Documents, QueryTree Highlighted, Func<int, IReadOnlyList<string>> MissingIn)
{
    public static CloseMatchSet None { get; } = new([], QueryTree.All, _ => []);
}
