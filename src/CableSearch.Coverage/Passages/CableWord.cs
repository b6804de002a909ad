namespace CableSearch.Coverage.Passages;

/// <summary>A word in a paragraph of a cable.</summary>
/// <param name="Start">UTF-16 position where the word begins in the paragraph's text, as the page of the cable shows it.</param>
/// <param name="End">UTF-16 position where the word ends in the paragraph's text, exclusive.</param>
/// <param name="Folded">The word in lower case and without accents.</param>
/// <param name="Stem">English stem of the word; for a figure, <c>#</c> and its value in plain digits, such as <c>#1091</c>.</param>
internal readonly record struct CableWord(int Start, int End, string Folded, string Stem)
{
    /// <summary>Whether the word consists of four or more letters X, which stand for blacked-out text.</summary>
    public bool IsRedacted => Folded.Length >= 4 && Folded.AsSpan().IndexOfAnyExcept('x') < 0;

    /// <summary>The folded word without the ending of a possessive: "vilhena's" becomes "vilhena".</summary>
    public string Bare => Folded.EndsWith("'s", StringComparison.Ordinal) ? Folded[..^2] : Folded;
}
