using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>What a part excludes.</summary>
internal sealed record PlannedExclusion(SearchPlan Part) : SearchPlan
{
    public override Query? Scoring() => null;
}
