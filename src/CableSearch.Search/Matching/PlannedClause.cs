using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>A planned clause.</summary>
/// <param name="Source">The clause of the query tree; null if this part was added and is not in the tree.</param>
/// <param name="Query">The query that finds and scores the documents of the clause.</param>
internal sealed record PlannedClause(Clause? Source, Query Query) : SearchPlan
{
    public override Query Scoring() => Query;
}
