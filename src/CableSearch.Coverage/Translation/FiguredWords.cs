using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage.Translation;

/// <summary>The words of a text, with each figure as one word, whatever it is grouped or scaled by.</summary>
internal static class FiguredWords
{
    /// <summary>The words in their order; none overlap. A figure has its value, and the word is then not to be read.</summary>
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
