namespace CableSearch.Search.Contract;

/// <summary>A part of a text that matched, to be highlighted.</summary>
/// <param name="Start">Start in the text, in UTF-16 units.</param>
/// <param name="End">End in the text, exclusive.</param>
public readonly record struct Highlight(int Start, int End);
