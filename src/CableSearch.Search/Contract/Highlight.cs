namespace CableSearch.Search.Contract;

/// <summary>A part of a text that matched, to be highlighted.</summary>
/// <param name="Start">UTF-16 units.</param>
/// <param name="End">Exclusive.</param>
public readonly record struct Highlight(int Start, int End);
