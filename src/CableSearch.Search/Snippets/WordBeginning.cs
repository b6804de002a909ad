namespace CableSearch.Search.Snippets;

/// <summary>
/// A quick check whether a text may contain a word. If it can't, the text need not be cut into words. Most paragraphs on a page of hits are
/// skipped in this way. The check may pass a text without the word, but never rejects a text with the word.
/// </summary>
internal static class WordBeginning
{
    // The last letters of a stem may differ from those of the word: "skies" has the stem "sky", and the stem of a Spanish word in "encia"
    // ends in "ente". At most this many letters differ.
    private const int ChangedLetters = 3;

    /// <summary>
    /// The first letters that all words with the given stem have in common. Null if the given word does not begin with these letters, or if
    /// they are not all ASCII letters in lower case. Then there is no quick check.
    /// </summary>
    /// <param name="word">The word of the query.</param>
    /// <param name="stem">The stem of this word.</param>
    public static string? OfStem(string word, string stem)
    {
        string begin = stem[..Math.Min(stem.Length, Math.Max(1, stem.Length - ChangedLetters))];
        return word.StartsWith(begin, StringComparison.Ordinal) ? OfWord(begin) : null;
    }

    /// <summary>
    /// The letters that the quick check looks for. For a word of ASCII letters in lower case, they are the word itself. Null for every
    /// other word, such as "1091", because a text may write it "1,091". Then there is no quick check.
    /// </summary>
    public static string? OfWord(string word) => word.Length > 0 && word.All(char.IsAsciiLetterLower) ? word : null;

    /// <summary>
    /// Whether a word of the text may begin with the given letters. Always true if the letters are not known (null), or if the text has
    /// other characters than ASCII.
    /// </summary>
    public static bool MayStandIn(SearchedText searched, string? begin)
    {
        if (begin is null || !searched.IsPlain) return true;
        string text = searched.Text;
        for (int at = 0; (at = text.IndexOf(begin, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if (at == 0 || !char.IsAsciiLetter(text[at - 1])) return true;
        return IsInInitials(searched, begin);
    }

    /// <summary>The places of the words that begin with the given letters, in a text of ASCII characters.</summary>
    public static IEnumerable<Range> WordsIn(string text, string begin)
    {
        for (int at = 0; (at = text.IndexOf(begin, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            int end = at + begin.Length;
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
            if (at == 0 || !char.IsAsciiLetter(text[at - 1])) yield return at..end;
            at = end;
        }
    }

    /// <summary>
    /// Whether the text may contain the given letters as initials, single letters with full stops: "U.S." is the word "us".
    /// </summary>
    public static bool IsInInitials(SearchedText searched, string begin)
    {
        if (!searched.HasInitials) return false;
        string text = searched.Text;
        for (int stop = 1; stop < text.Length && (stop = text.IndexOf('.', stop)) > 0; stop++)
        {
            int same = 0;
            for (int at = stop - 1; at < text.Length && same < begin.Length && (text[at] | ' ') == begin[same]; at += 2) same++;
            if (same == begin.Length) return true;
        }
        return false;
    }
}
