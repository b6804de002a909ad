namespace CableSearch.Coverage.Passages;

/// <summary>A word in a paragraph of a cable.</summary>
/// <param name="Start">UTF-16 position in the paragraph's reading text.</param>
/// <param name="End">End in the same text, exclusive.</param>
/// <param name="Folded">The word in lower case and without accents.</param>
/// <param name="Stem">Its English stem; for a figure, <c>#</c> and the value.</param>
internal readonly record struct CableWord(int Start, int End, string Folded, string Stem)
{
    /// <summary>Whether the word is a row of X that replaces blacked-out text.</summary>
    public bool IsRedacted => Folded.Length >= 4 && Folded.AsSpan().IndexOfAnyExcept('x') < 0;
}
