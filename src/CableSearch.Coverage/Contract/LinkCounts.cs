namespace CableSearch.Coverage.Contract;

/// <summary>What linking all articles came to.</summary>
/// <param name="Articles">Articles that were compared.</param>
/// <param name="Changed">Articles of which a link or its evidence changed.</param>
/// <param name="Links">Links that were suggested.</param>
public sealed record LinkCounts(int Articles, int Changed, int Links);
