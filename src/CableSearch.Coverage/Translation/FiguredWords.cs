using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Splits a text into words. A figure is one word, also with signs or blanks in it ("1,091", "4.5 million"), with an ending ("1st"), or in
/// English words ("two billion"). "%" becomes the word "percent".
/// </summary>
internal static class FiguredWords
{
    private const string Percent = "percent";

    /// <summary>
    /// The words of a text in order, without overlaps. For a figure, Value is its value in plain digits, which is compared instead of the
    /// word. For any other word, Value is null.
    /// </summary>
    public static IReadOnlyList<(TextWord Word, string? Value)> Of(string text, IndexedWords index, string language)
    {
        List<(TextWord Word, string? Value)> words = [.. Figured(text, index, language)];
        if (language is "en" or "und") words = Spelled(text, words, language);
        return text.Contains('%', StringComparison.Ordinal) || words.Any(w => IsHundred(w.Word.Folded))
            ? [.. WithPercent(text, words, index)] : words;
    }

    private static IEnumerable<(TextWord Word, string? Value)> Figured(string text, IndexedWords index, string language)
    {
        IReadOnlyList<(int Start, int End, string Value)> numbers = Numbers.Find(text, language is "en" or "und");
        int next = 0, end = 0;
        foreach (TextWord word in index.Of(text, language))
        {
            while (next < numbers.Count && numbers[next].Start < word.End)
            {
                (int start, int stop, string value) = numbers[next++];
                if (start < end) continue;
                end = language is "en" or "und" && Ordinals.HasEnding(text, stop) ? stop + Ordinals.EndingLength : stop;
                yield return (new(start, end, value, value), value);
            }
            if (word.Start < end) continue;
            yield return (word, null);
            end = word.End;
        }
    }

    // Joins the words of each written-out number, such as "sixty-one", into one word. Only blanks and hyphens may be between the words.
    private static List<(TextWord Word, string? Value)> Spelled(string text, List<(TextWord Word, string? Value)> words, string language)
    {
        List<(TextWord Word, string? Value)> joined = [];
        for (int i = 0; i < words.Count;)
        {
            int end = i + 1;
            bool isPossible = words[i].Value is null
                && (NumberWords.Of(words[i].Word.Folded, language) is not null || NumberWords.IsOne(words[i].Word.Folded, language));
            while (isPossible && end < words.Count && IsBound(text, words[end - 1].Word, words[end].Word)) end++;
            if (isPossible
                && Amounts.ReadAt([.. words.Skip(i).Take(end - i).Select(w => w.Value ?? w.Word.Folded)], 0, language) is { } read)
            {
                string value = Numbers.Plain(read.Value);
                joined.Add((new(words[i].Word.Start, words[i + read.Next - 1].Word.End, value, value), value));
                i += read.Next;
            }
            else joined.Add(words[i++]);
        }
        return joined;
    }

    private static bool IsBound(string text, TextWord word, TextWord next) =>
        text.AsSpan(word.End, next.Start - word.End).IndexOfAnyExcept(' ', '-', '\u00A0') < 0;

    // "%" after a figure becomes the word "percent", and so do "per cent" and "por ciento".
    private static IEnumerable<(TextWord Word, string? Value)> WithPercent(string text, List<(TextWord Word, string? Value)> words,
        IndexedWords index)
    {
        string stem = index.StemOf(Percent, "en");
        for (int i = 0; i < words.Count; i++)
        {
            TextWord word = words[i].Word;
            if (i + 1 < words.Count && word.Folded is "per" or "por" or "pour" && IsHundred(words[i + 1].Word.Folded))
            {
                yield return (new(word.Start, words[++i].Word.End, Percent, stem), null);
                continue;
            }
            yield return words[i];
            int sign = word.End;
            while (sign < text.Length && text[sign] is ' ' or '\u00A0' or '\u202F') sign++;
            if (words[i].Value is not null && sign < text.Length && text[sign] == '%')
                yield return (new(sign, sign + 1, Percent, stem), null);
        }
    }

    private static bool IsHundred(string folded) => folded is "cent" or "ciento" or "cento";
}
