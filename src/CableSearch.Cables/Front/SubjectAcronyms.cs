using CableSearch.Cables.Text;

namespace CableSearch.Cables.Front;

/// <summary>
/// Finds the acronyms in a subject that is written all in capitals. A word of the subject is an acronym if the cable's text always writes
/// it in capitals. If only the words before a colon are all in capitals, only these words are looked at.
/// </summary>
internal static class SubjectAcronyms
{
    private const int MinLength = 2;

    private const int MaxLength = 7;

    // A word of at most this many letters is an acronym if it is in capitals at least once in the text. A longer word must be in capitals
    // at least twice, because an author may capitalise an ordinary word once for emphasis.
    private const int MaxOnce = 4;

    // Number of characters at the beginning of the cable's text that are searched. Acronyms of the subject occur there.
    private const int MaxRead = 6000;

    // Number of characters that are enough to tell whether a text is all in capitals.
    private const int SampleLength = 2000;

    public static HashSet<string> Find(string subject, List<string> texts)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        // If the subject has small letters, only the words before its colon are looked at: KELP in "KELP: the Ministry Counts It". If such
        // a subject has no colon, no acronym is found.
        if (!subject.AsSpan().IsCapitals) subject = subject[..Math.Max(0, subject.IndexOf(':', StringComparison.Ordinal))];
        if (subject.Length == 0 || !subject.AsSpan().IsCapitals || !HasSmallLetters(texts)) return found;
        texts = FirstPages(texts);
        for (int at = 0; at < subject.Length;)
        {
            int start = at;
            while (at < subject.Length && char.IsAsciiLetterUpper(subject[at])) at++;
            bool isWhole = at - start is >= MinLength and <= MaxLength
                && (start == 0 || !subject[start - 1].IsWord)
                && (at == subject.Length || !subject[at].IsWord);
            if (isWhole && subject[start..at] is var word && !found.Contains(word) && IsWrittenInCapitals(word, texts)) found.Add(word);
            if (isWhole && Compound(subject, start, at) is { } compound && IsWrittenInCapitals(compound, texts)) found.Add(compound);
            if (at == start) at++;
        }
        return found;
    }

    /// <summary>
    /// The compound with a hyphen, such as CAFTA-DR, whose first word is from <paramref name="start"/> to <paramref name="end"/>; null if
    /// the word is not part of such a compound.
    /// </summary>
    private static string? Compound(string subject, int start, int end)
    {
        if (start > 0 && subject[start - 1] == '-' || end >= subject.Length || subject[end] != '-') return null;
        int last = end + 1;
        while (last < subject.Length && char.IsAsciiLetterUpper(subject[last])) last++;
        return last - end - 1 is >= MinLength and <= MaxLength && (last == subject.Length || !subject[last].IsWord && subject[last] != '-')
            ? subject[start..last] : null;
    }

    private static List<string> FirstPages(List<string> texts)
    {
        int read = 0;
        return texts.TakeWhile(t => (read += t.Length) - t.Length < MaxRead).ToList();
    }

    private static bool HasSmallLetters(List<string> texts)
    {
        int small = 0, large = 0;
        foreach (string text in texts)
        {
            foreach (char c in text.AsSpan(0, Math.Min(text.Length, SampleLength)))
            {
                if (c.IsSmall) small++;
                else if (c.IsCapital) large++;
            }
            if (small + large > SampleLength) break;
        }
        return small > large * 3;
    }

    private static bool IsWrittenInCapitals(string word, List<string> texts)
    {
        int times = 0;
        foreach (string text in texts)
        {
            int here = Count(text, word);
            // The word is not counted in a short text that is all in capitals, such as a signature: every word has capitals there.
            if (here > 0 && !(text.Length < SampleLength && text.AsSpan().IsCapitals)) times += here;
        }
        // For most words of a subject the search ends here, because the text never has them in capitals.
        if (times == 0 || (times == 1 && word.Length > MaxOnce)) return false;
        string lower = word.ToLowerInvariant(), title = word[0] + lower[1..];
        foreach (string text in texts)
            if (Count(text, title) > 0 || Count(text, lower) > 0) return false;
        return true;
    }

    private static int Count(string text, string word)
    {
        int times = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length,
            StringComparison.Ordinal))
            if ((at == 0 || !text[at - 1].IsWord) && (at + word.Length == text.Length || !text[at + word.Length].IsWord)) times++;
        return times;
    }
}
