namespace CableSearch.Web.Search;

/// <summary>A bar of the timeline: the hits of a period.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Count">Number of hits.</param>
public sealed record BarJson(DateOnly From, DateOnly To, int Count);
