namespace CableSearch.Benchmarks.Ranking;

/// <summary>The first page of a ranking.</summary>
/// <param name="Ids">Canonical ids of the first hits, best first.</param>
/// <param name="Total">Number of all hits; 0 if there are only close matches. Null if the engine was not asked for the number.</param>
internal sealed record Ranked(IReadOnlyList<string> Ids, int? Total = null);
