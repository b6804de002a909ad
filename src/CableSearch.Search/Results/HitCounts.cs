namespace CableSearch.Search.Results;

/// <summary>The hits of a search, counted.</summary>
/// <param name="Total">All.</param>
/// <param name="New">Those whose text came in since the last look.</param>
public readonly record struct HitCounts(int Total, int New);

/// <summary>A hit that a feed announces.</summary>
/// <param name="Hit">The hit with its snippets.</param>
/// <param name="ImportedAt">When its newest text came into the archive, UTC.</param>
public sealed record ArrivedHit(Hit Hit, DateTime ImportedAt);
