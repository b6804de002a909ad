using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>Matches the documents that do not match the part.</summary>
internal sealed record PlannedExclusion(SearchPlan Part) : SearchPlan
{
    public override Query? Scoring() => null;
}
