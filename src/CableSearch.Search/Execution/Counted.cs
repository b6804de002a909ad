using CableSearch.Search.Contract;
using CableSearch.Search.Counting;
using CableSearch.Search.Documents;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>What a request matches, counted.</summary>
internal sealed record Counted(FixedBitSet Matched, int Total, IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets, IReadOnlyList<TimelineBar> Timeline)
{
    public static Counted Of(SearchRunner runner, FacetColumns columns)
    {
        FixedBitSet matched = runner.Match();
        Dictionary<string, IReadOnlyList<FacetValue>> facets = new(StringComparer.Ordinal);
        foreach (string field in IndexFields.Facets) facets[field] = runner.Facet(field, matched, columns);
        return new(matched, matched.Cardinality, facets, TimelineCounter.Count(runner.Searcher.IndexReader, matched, new(runner.Request.From, runner.Request.To)));
    }
}
