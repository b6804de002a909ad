namespace CableSearch.Search.Analysis;

/// <summary>A word of a text, with its place.</summary>
/// <param name="Start">UTF-16 position in the text.</param>
/// <param name="End">End in the same text, exclusive.</param>
/// <param name="Folded">The word in lower case, without accents.</param>
internal readonly record struct TextToken(int Start, int End, string Folded);
