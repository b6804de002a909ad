namespace CableSearch.Search.Contract;

/// <summary>A word of a text, cut and folded in the same way as for the index.</summary>
/// <param name="Start">Start of the word in the text, in UTF-16 units.</param>
/// <param name="End">End of the word in the text, exclusive.</param>
/// <param name="Folded">The word in lower case, without accents.</param>
/// <param name="Stem">The stem of the word in the language of the text; the folded word if the language has no stemmer.</param>
public readonly record struct TextWord(int Start, int End, string Folded, string Stem);
