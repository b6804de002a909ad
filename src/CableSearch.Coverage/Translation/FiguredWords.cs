using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage.Translation;

/// <summary>Splits a text into words, with each figure as one word, however its digits are grouped: "1,091", "4.5 million".</summary>
internal static class FiguredWords
{
    /// <summary>
    /// The words of a text in order, without overlaps. For a figure, the value in plain digits is given too, to be used in place of the
    /// word; null for other words.
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
