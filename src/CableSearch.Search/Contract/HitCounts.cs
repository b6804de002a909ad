namespace CableSearch.Search.Contract;

/// <summary>The hits of a search, counted.</summary>
/// <param name="Total">All.</param>
/// <param name="New">Those whose text came in since the last look.</param>
public readonly record struct HitCounts(int Total, int New);
