namespace CableSearch.Search.Contract;

/// <summary>A stretch that matched.</summary>
/// <param name="Start">UTF-16 units.</param>
/// <param name="End">Exclusive.</param>
public readonly record struct Highlight(int Start, int End);
