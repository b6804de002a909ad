using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>
/// Finds documents for other queries than the one that was asked, such as one clause of it. Shares the work of the search.
/// </summary>
/// <param name="search">The search that was asked for.</param>
/// <param name="planner">Plans the other queries, within the same budget.</param>
internal sealed class DocumentFinder(SearchExecution search, QueryPlanner planner)
{
    /// <summary>The documents that match, whatever the filters. The caller may change the set.</summary>
    public FixedBitSet Match(QueryTree tree) => search.Matcher.Match(planner.Plan(tree));

    /// <summary>The documents that match a query of Lucene.Net, whatever the filters. The caller may change the set.</summary>
    public FixedBitSet Match(Query query) => search.Bits.Of(query);

    /// <summary>Removes the documents that the filters of the search exclude. Changes the set.</summary>
    public FixedBitSet Narrow(FixedBitSet matched) => search.Filters.Narrow(matched);

    /// <summary>How many documents match within the filters of the search.</summary>
    public int Count(QueryTree tree) => Narrow(Match(tree)).Cardinality;
}
