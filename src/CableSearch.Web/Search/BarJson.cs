namespace CableSearch.Web.Search;

/// <summary>Hits of a period.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Count">Hits.</param>
public sealed record BarJson(DateOnly From, DateOnly To, int Count);
