namespace CableSearch.Coverage.Translation;

/// <summary>A word of an article, with the English words that it can mean.</summary>
/// <param name="Start">UTF-16 position of the word's start in the text.</param>
/// <param name="End">UTF-16 position of the word's end in the text, exclusive.</param>
/// <param name="Folded">The word in lower case and without accents; for a figure, its value.</param>
/// <param name="Stem">The word's stem in its own language.</param>
/// <param name="IsName">
/// Whether the word is taken for a name, because it has a capital inside a sentence. In German every noun has a capital. So a German word
/// counts as a name only if it also has no translation or occurs in the archive in the same form.
/// </param>
/// <param name="Weight">
/// How much a match of this word counts as evidence: its rarity in the archive, from 0 for a filler to 1 for a word in one document.
/// </param>
/// <param name="Senses">The English stems that the word can mean, the most certain first.</param>
internal sealed record QuotedWord(int Start, int End, string Folded, string Stem, bool IsName, double Weight, IReadOnlyList<Sense> Senses);
