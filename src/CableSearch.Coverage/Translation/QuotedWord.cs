namespace CableSearch.Coverage.Translation;

/// <summary>A word of an article, with the English words that it can mean.</summary>
/// <param name="Start">UTF-16 position of the word's start in the text.</param>
/// <param name="End">UTF-16 position of the word's end in the text, exclusive.</param>
/// <param name="Folded">The word in lower case and without accents; for a figure, its value.</param>
/// <param name="Stem">The word's stem in its own language.</param>
/// <param name="IsName">
/// Whether the word is taken for a name, because it has a capital inside a sentence. In German, however, every noun has a capital. So a
/// German word is a name only in two cases: it has no known translation, or the cables have the same word.
/// </param>
/// <param name="Weight">
/// How strong the evidence is if this word matches: the word's rarity in the archive. It is 0 for a filler such as "the", and 1 for a word
/// that only one document has.
/// </param>
/// <param name="Senses">The English stems that the word can mean, the most certain first.</param>
internal sealed record QuotedWord(int Start, int End, string Folded, string Stem, bool IsName, double Weight, IReadOnlyList<Sense> Senses);
