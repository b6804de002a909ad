namespace CableSearch.Search.Contract;

/// <summary>Hits of a period.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Count">Hits.</param>
public readonly record struct TimelineBar(DateOnly From, DateOnly To, int Count);
