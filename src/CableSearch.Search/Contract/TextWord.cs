namespace CableSearch.Search.Contract;

/// <summary>A word of a text, as the index cuts and folds it.</summary>
/// <param name="Start">UTF-16 position in the text.</param>
/// <param name="End">End in the same text, exclusive.</param>
/// <param name="Folded">The word in lower case, without accents.</param>
/// <param name="Stem">The stem of the word in the language of the text; the folded word if the language has no stemmer.</param>
public readonly record struct TextWord(int Start, int End, string Folded, string Stem);
