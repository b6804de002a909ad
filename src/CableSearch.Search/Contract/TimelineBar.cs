namespace CableSearch.Search.Contract;

/// <summary>Number of hits in a period.</summary>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period, inclusive.</param>
/// <param name="Count">Number of hits.</param>
public readonly record struct TimelineBar(DateOnly From, DateOnly To, int Count);
