namespace CableSearch.Search.Contract;

/// <summary>The hits of a search, counted.</summary>
/// <param name="Total">Number of all hits.</param>
/// <param name="New">Number of hits that were imported since the reader last looked at this search.</param>
public readonly record struct HitCounts(int Total, int New);
