using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>A clause of a query, with the Lucene query that runs it.</summary>
/// <param name="Source">The clause of the query; null for a part that the planner added.</param>
/// <param name="Query">The query that finds and scores the documents of the clause.</param>
internal sealed record PlannedClause(Clause? Source, Query Query) : SearchPlan
{
    public override Query Scoring() => Query;
}
