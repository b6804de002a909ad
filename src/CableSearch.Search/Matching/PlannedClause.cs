using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>A clause of a query, with the Lucene query that runs it.</summary>
/// <param name="Source">The clause of the query tree; null if the planner added this part and the tree has no such clause.</param>
/// <param name="Query">The query that finds and scores the documents of the clause.</param>
internal sealed record PlannedClause(Clause? Source, Query Query) : SearchPlan
{
    public override Query Scoring() => Query;
}
