namespace CableSearch.Search.Analysis;

/// <summary>A word of a text, with its place.</summary>
/// <param name="Start">Start of the word in the text, in UTF-16 units.</param>
/// <param name="End">End of the word in the text, exclusive.</param>
/// <param name="Folded">The word in lower case, without accents.</param>
internal readonly record struct TextToken(int Start, int End, string Folded);
