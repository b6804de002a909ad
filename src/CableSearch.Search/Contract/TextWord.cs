namespace CableSearch.Search.Contract;

/// <summary>A word of a text as the index reads it.</summary>
/// <param name="Start">UTF-16 position in the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Folded">In lower case, without accents.</param>
/// <param name="Stem">Its stem in the language of the text; the folded word where the language has no stemmer.</param>
public readonly record struct TextWord(int Start, int End, string Folded, string Stem);
