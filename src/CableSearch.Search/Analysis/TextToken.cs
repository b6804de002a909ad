namespace CableSearch.Search.Analysis;

/// <summary>A word of a text.</summary>
/// <param name="Start">UTF-16 position in the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Folded">In lower case, without accents.</param>
internal readonly record struct TextToken(int Start, int End, string Folded);
