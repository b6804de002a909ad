using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using Lucene.Net.Util;

namespace CableSearch.Search.Suggesting;

/// <summary>Finds the clauses (words, phrases, field values) of a query that are missing in a close match.</summary>
/// <param name="tree">The query.</param>
/// <param name="wanted">The clauses of the query, with phrases split into words.</param>
/// <param name="documents">Finds documents.</param>
internal sealed class MissingClauses(QueryTree tree, WantedClause[] wanted, DocumentFinder documents)
{
    private List<(QueryTree Clause, FixedBitSet Documents)>? _whole;

    /// <summary>
    /// The clauses that a document lacks. First come words that the document does not contain even in a similar spelling. Then come phrases
    /// whose words are all in the document, but not side by side.
    /// </summary>
    public IReadOnlyList<string> In(int doc)
    {
        List<string> missing = [.. wanted.Where(w => !w.Documents.Get(doc)).Select(w => w.Text)];
        foreach ((QueryTree clause, FixedBitSet having) in _whole ??= Whole())
        {
            if (!having.Get(doc) && !QueryClauses.Opened(clause).Any(c => missing.Contains(c.ToString()))) missing.Add(clause.ToString());
        }
        return missing;
    }

    // The clauses of the query that were split into words, such as phrases. Each comes with the documents that match the whole clause.
    private List<(QueryTree Clause, FixedBitSet Documents)> Whole() =>
        [.. QueryClauses.Of(tree).Where(c => c is Clause && !IsItsOwnWord(c)).Select(c => (c, documents.Match(c)))];

    private static bool IsItsOwnWord(QueryTree clause) => QueryClauses.Opened(clause) is [var only] && only.Equals(clause);
}
