using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage.Translation;

/// <summary>Splits a text into words. A figure is one word, even if it has blanks or signs, as "1,091" and "4.5 million" have.</summary>
internal static class FiguredWords
{
    /// <summary>
    /// The words of a text in order, without overlaps. For a figure, Value is its value in plain digits, which is compared instead of the
    /// word. For any other word, Value is null.
    /// </summary>
    public static IEnumerable<(TextWord Word, string? Value)> Of(string text, IndexedWords index, string language)
    {
        IReadOnlyList<(int Start, int End, string Value)> numbers = Numbers.Find(text, language is "en" or "und");
        int next = 0, end = 0;
        foreach (TextWord word in index.Of(text, language))
        {
            while (next < numbers.Count && numbers[next].Start < word.End)
            {
                (int start, int stop, string value) = numbers[next++];
                if (start < end) continue;
                yield return (new(start, stop, value, value), value);
                end = stop;
            }
            if (word.Start < end) continue;
            yield return (word, null);
            end = word.End;
        }
    }
}
