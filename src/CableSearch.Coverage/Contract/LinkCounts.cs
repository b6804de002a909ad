namespace CableSearch.Coverage.Contract;

/// <summary>The result of linking several articles, in numbers.</summary>
/// <param name="Articles">Number of articles that were compared.</param>
/// <param name="Changed">Number of articles for which a link or its evidence changed.</param>
/// <param name="Links">Number of links that were suggested.</param>
public sealed record LinkCounts(int Articles, int Changed, int Links);
