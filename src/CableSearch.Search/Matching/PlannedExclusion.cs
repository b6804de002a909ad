using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>A plan that excludes: it matches all documents that <see cref="Part"/> does not match.</summary>
internal sealed record PlannedExclusion(SearchPlan Part) : SearchPlan
{
    public override Query? Scoring() => null;
}
