using Lucene.Net.Queries;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>Documents that have any of some terms in a field, however many; a boolean query of Lucene.Net takes at most 1,024.</summary>
internal static class TermSet
{
    /// <summary>All these documents have one score. Without a term there is none.</summary>
    public static ConstantScoreQuery Any(string field, IReadOnlyList<string> terms) => terms is []
        ? new(new BooleanQuery())
        : new(new TermsFilter(field, [.. terms.Select(term => new BytesRef(term))]));
}
