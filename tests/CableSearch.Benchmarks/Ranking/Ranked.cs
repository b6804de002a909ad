namespace CableSearch.Benchmarks.Ranking;

/// <summary>The first page of an order.</summary>
/// <param name="Ids">Canonical ids of the first hits, best first.</param>
/// <param name="Total">Hits in all, 0 where only the nearest are offered; null where it was not asked for.</param>
internal sealed record Ranked(IReadOnlyList<string> Ids, int? Total = null);
