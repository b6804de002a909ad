namespace CableSearch.Search.Contract;

/// <summary>A hit that a feed announces.</summary>
/// <param name="Hit">The hit with its snippets.</param>
/// <param name="ImportedAt">When its newest text came into the archive, UTC.</param>
public sealed record ImportedHit(Hit Hit, DateTime ImportedAt);
