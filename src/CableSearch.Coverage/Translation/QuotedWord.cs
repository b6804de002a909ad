namespace CableSearch.Coverage.Translation;

/// <summary>A word of an article, with what may stand for it in a cable.</summary>
/// <param name="Start">UTF-16 position in the text that it was read from.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Folded">In lower case, without accents; a figure by its value.</param>
/// <param name="Stem">Its stem in its own language.</param>
/// <param name="IsName">Whether it is written as a name.</param>
/// <param name="Weight">How much it tells: its rarity in the archive, 0 for a filler, at most 1.</param>
/// <param name="Senses">English stems that may stand for it, the surest first.</param>
internal sealed record QuotedWord(int Start, int End, string Folded, string Stem, bool IsName, double Weight, IReadOnlyList<Sense> Senses);
