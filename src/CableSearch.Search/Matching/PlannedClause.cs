using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>One clause to look for.</summary>
/// <param name="Source">The clause of the tree; null where the tree has none for it.</param>
/// <param name="Query">What finds and scores its documents.</param>
internal sealed record PlannedClause(Clause? Source, Query Query) : SearchPlan
{
    public override Query Scoring() => Query;
}
