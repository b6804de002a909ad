using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// A plan for running a query. Each clause (word, phrase or field value) becomes a Lucene query. AND, OR and NOT join these queries in the
/// same way as the clauses.
/// </summary>
internal abstract record SearchPlan
{
    /// <summary>The query that scores the matching documents; null if this part of the plan does not affect the score.</summary>
    public abstract Query? Scoring();
}
