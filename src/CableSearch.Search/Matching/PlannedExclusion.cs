using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>Excludes the documents that a part matches.</summary>
internal sealed record PlannedExclusion(SearchPlan Part) : SearchPlan
{
    public override Query? Scoring() => null;
}
