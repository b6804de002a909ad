using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>One clause to look for.</summary>
/// <param name="Source">The clause of the tree; null if the query belongs to no clause of it.</param>
/// <param name="Query">What finds and scores its documents.</param>
internal sealed record PlannedClause(Clause? Source, Query Query) : SearchPlan
{
    public override Query Scoring() => Query;
}
