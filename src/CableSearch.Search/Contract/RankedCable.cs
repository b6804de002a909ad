namespace CableSearch.Search.Contract;

/// <summary>A cable and how well it matches, in BM25 units: comparable within one ranking only.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Score">Above 0.</param>
public readonly record struct RankedCable(string Id, double Score);
