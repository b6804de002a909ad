namespace CableSearch.Search.Snippets;

/// <summary>
/// Tells at once that no word of a text can match, so that most paragraphs of a page of hits need not be cut into words. Never says so of a
/// text that has a match.
/// </summary>
internal static class WordBeginning
{
    // No stemmer changes more letters at the end of a word: "sky" is the stem of "skies", "ente" that of "encia".
    private const int ChangedLetters = 3;

    /// <summary>What all words with a stem begin with; null where that can't be told.</summary>
    public static string? OfStem(string word, string stem)
    {
        string begin = stem[..Math.Min(stem.Length, Math.Max(1, stem.Length - ChangedLetters))];
        return word.StartsWith(begin, StringComparison.Ordinal) ? OfWord(begin) : null;
    }

    /// <summary>The word itself; null where a text may spell it in other characters.</summary>
    public static string? OfWord(string word) => word.Length > 0 && word.All(char.IsAsciiLetterLower) ? word : null;

    /// <summary>Whether a word of the text may begin so.</summary>
    public static bool MayStandIn(SearchedText searched, string? begin)
    {
        if (begin is null || !searched.IsPlain) return true;
        string text = searched.Text;
        for (int at = 0; (at = text.IndexOf(begin, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if (at == 0 || !char.IsAsciiLetter(text[at - 1])) return true;
        return IsInInitials(searched, begin);
    }

    /// <summary>Where words of plain letters that begin so stand in a text of plain letters.</summary>
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

    // "U.S." is the word "us".
    /// <summary>Whether a word that begins so may be spelled as single letters with full stops.</summary>
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
