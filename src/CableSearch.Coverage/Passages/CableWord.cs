namespace CableSearch.Coverage.Passages;

/// <summary>A word of a cable's paragraph.</summary>
/// <param name="Start">UTF-16 position in the paragraph's reading text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Folded">In lower case, without accents.</param>
/// <param name="Stem">Its English stem; <c>#</c> and the value for a figure.</param>
internal readonly record struct CableWord(int Start, int End, string Folded, string Stem)
{
    /// <summary>Whether it stands for blacked-out text.</summary>
    public bool IsRedacted => Folded.Length >= 4 && Folded.AsSpan().IndexOfAnyExcept('x') < 0;
}
