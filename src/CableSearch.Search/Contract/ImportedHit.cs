namespace CableSearch.Search.Contract;

/// <summary>A hit for the feed of a search, with its time of import.</summary>
/// <param name="Hit">The hit with its snippets.</param>
/// <param name="ImportedAt">When the newest text of the cable or article was imported, UTC.</param>
public sealed record ImportedHit(Hit Hit, DateTime ImportedAt);
