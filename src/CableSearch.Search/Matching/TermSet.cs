using Lucene.Net.Queries;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Finds documents that have any of the given terms (words or values). There may be any number of terms, whereas a boolean query of
/// Lucene.Net has at most 1,024 clauses.
/// </summary>
internal static class TermSet
{
    /// <summary>A query for documents with any of the terms, all with the same score. Without terms it matches nothing.</summary>
    public static ConstantScoreQuery Any(string field, IReadOnlyList<string> terms) => terms is []
        ? new(new BooleanQuery())
        : new(new TermsFilter(field, [.. terms.Select(term => new BytesRef(term))]));
}
