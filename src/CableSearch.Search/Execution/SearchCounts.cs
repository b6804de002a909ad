using CableSearch.Search.Contract;
using CableSearch.Search.Counting;
using CableSearch.Search.Documents;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>The documents that match a request, with their number, facets and timeline.</summary>
internal sealed record SearchCounts(
    FixedBitSet Matched, int Total, IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets, IReadOnlyList<TimelineBar> Timeline)
{
    public static SearchCounts Of(SearchExecution search, FacetColumns columns)
    {
        FixedBitSet matched = search.Match();
        Dictionary<string, IReadOnlyList<FacetValue>> facets = new(StringComparer.Ordinal);
        foreach (string field in IndexFields.Facets) facets[field] = search.Facet(field, matched, columns);
        Period period = new(search.Query.Request.From, search.Query.Request.To);
        return new(matched, matched.Cardinality, facets, TimelineCounter.Count(search.Searcher.IndexReader, matched, period));
    }
}
