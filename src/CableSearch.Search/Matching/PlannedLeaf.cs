using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>One thing to look for.</summary>
/// <param name="Source">The leaf it stands for; null where it is not one of the tree.</param>
/// <param name="Query">What finds and scores it.</param>
internal sealed record PlannedLeaf(Leaf? Source, Query Query) : SearchPlan
{
    public override Query Scoring() => Query;
}
