using CableSearch.Search.Language;
using CableSearch.Search.Matching;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>
/// Finds documents for further queries during a search, such as a query for one clause of the reader's query. What the search has already
/// computed is used again.
/// </summary>
/// <param name="search">The reader's search.</param>
/// <param name="planner">Plans the further queries, within the work budget (limit on the work) of the search.</param>
internal sealed class DocumentFinder(SearchExecution search, QueryPlanner planner)
{
    /// <summary>The documents that match a query, without the filters of the search. The caller may change the set.</summary>
    public FixedBitSet Match(QueryTree tree) => search.Matcher.Match(planner.Plan(tree));

    /// <summary>The documents that match a Lucene query, without the filters of the search. The caller may change the set.</summary>
    public FixedBitSet Match(Query query) => search.Bits.Of(query);

    /// <summary>Removes the documents that do not pass the filters of the search. Changes the set and returns it.</summary>
    public FixedBitSet Narrow(FixedBitSet matched) => search.Filters.Narrow(matched);

    /// <summary>The number of documents that match a query and pass the filters of the search.</summary>
    public int Count(QueryTree tree) => Narrow(Match(tree)).Cardinality;

    /// <summary>The number of documents that match a query, whether or not they pass the filters of the search.</summary>
    public int CountAnywhere(QueryTree tree) => search.Stories.Fold(Match(tree)).Cardinality;
}
