namespace CableSearch.Search.Analysis;

/// <summary>
/// A query word with wildcards, cut into words in the same way as text. For example, <c>narco-traf*</c> is the word "narco" followed by the
/// pattern "traf*".
/// </summary>
/// <param name="Before">The words before the word with the wildcard, folded (lower case, no accents).</param>
/// <param name="Pattern">
/// The word with its wildcards <c>*</c> and <c>?</c>, folded. Empty if the character before the first wildcard is no letter or digit.
/// </param>
internal sealed record PatternWords(IReadOnlyList<string> Before, string Pattern)
{
    /// <param name="text">The word as typed.</param>
    /// <param name="byCharacter">Whether Korean words and words of scripts without blanks are cut into characters.</param>
    public static PatternWords Of(string text, bool byCharacter = false)
    {
        int first = text.AsSpan().IndexOfAny('*', '?');
        if (first < 0) first = text.Length;
        List<TextToken> words = [.. byCharacter ? Tokenizer.ReadCharacters(text[..first]) : Tokenizer.Read(text[..first])];
        if (words is [] || words[^1].End != first) return new([.. words.Select(w => w.Folded)], "");
        // The text after the first wildcard is not cut into words: all of it becomes part of the pattern.
        string tail = string.Concat(text[first..].Select(c => c is '*' or '?' ? c.ToString() : Tokenizer.Fold([c])));
        return new([.. words.SkipLast(1).Select(w => w.Folded)], words[^1].Folded + tail);
    }
}
