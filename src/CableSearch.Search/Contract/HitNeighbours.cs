namespace CableSearch.Search.Contract;

/// <summary>A hit's place among the results that led to it.</summary>
/// <param name="Place">From 1.</param>
/// <param name="Total">Number of hits.</param>
/// <param name="Previous">The hit before it; null for the first.</param>
/// <param name="Next">The hit behind it; null for the last.</param>
public sealed record HitNeighbours(int Place, int Total, Hit? Previous, Hit? Next);
