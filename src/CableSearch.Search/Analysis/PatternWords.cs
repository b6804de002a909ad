namespace CableSearch.Search.Analysis;

/// <summary>A pattern cut into words as the text is: <c>narco-traf*</c> is the word "narco" and, beside it, the pattern "traf*".</summary>
/// <param name="Before">Folded words before the one with the wildcard.</param>
/// <param name="Pattern">
/// The folded word with its <c>*</c> and <c>?</c>; empty where no letter or digit stands before the first of them.
/// </param>
internal sealed record PatternWords(IReadOnlyList<string> Before, string Pattern)
{
    /// <param name="text">What was typed.</param>
    /// <param name="byCharacter">Whether the text is cut as by <see cref="Tokenizer.ReadCharacters"/>.</param>
    public static PatternWords Of(string text, bool byCharacter = false)
    {
        int first = text.AsSpan().IndexOfAny('*', '?');
        if (first < 0) first = text.Length;
        List<TextToken> words = [.. byCharacter ? Tokenizer.ReadCharacters(text[..first]) : Tokenizer.Read(text[..first])];
        if (words is [] || words[^1].End != first) return new([.. words.Select(w => w.Folded)], "");
        // What stands behind a wildcard is part of the same word.
        string tail = string.Concat(text[first..].Select(c => c is '*' or '?' ? c.ToString() : Tokenizer.Fold([c])));
        return new([.. words.SkipLast(1).Select(w => w.Folded)], words[^1].Folded + tail);
    }
}
