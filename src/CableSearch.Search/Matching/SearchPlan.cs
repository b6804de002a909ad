using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// A plan for running a query tree: each clause becomes a Lucene query, and AND, OR and NOT join the queries as they join the clauses.
/// </summary>
internal abstract record SearchPlan
{
    /// <summary>The query that scores the matching documents; null if this part of the plan does not affect the score.</summary>
    public abstract Query? Scoring();
}
