using ICU4N.Globalization;
using ICU4N.Text;
using Lucene.Net.Analysis.Icu.Segmentation;

namespace CableSearch.Search.Analysis;

/// <summary>
/// Cuts text into words if its script has no blanks between words, as in Thai. It uses the rules and dictionaries of ICU (the Unicode
/// library) in Lucene's configuration.
/// </summary>
internal static class UnspacedWords
{
    private static readonly DefaultICUTokenizerConfig Rules = new(cjkAsWords: true, myanmarAsWords: true);

    // Only one thread at a time cuts words. The break iterators of ICU4N share dictionaries that are not safe for several threads
    // (apache/lucenenet#328). Cutting takes microseconds, so waiting costs little.
    private static readonly Lock Cutting = new();

    public static List<(int Start, int End)> Of(string text, int start, int end, ScriptFamily writing)
    {
        // Invisible characters are left out, because ICU would cut a word in two at such a character.
        char[] letters = new char[end - start];
        int[] places = new int[letters.Length];
        int length = 0;
        for (int at = start; at < end; at++)
        {
            if (Letters.IsInvisible(text[at])) continue;
            places[length] = at;
            letters[length++] = text[at];
        }
        List<(int, int)> words = [];
        int from = 0;
        foreach (int to in Ends(new string(letters, 0, length), writing))
        {
            words.Add((places[from], places[to - 1] + 1));
            from = to;
        }
        return words;
    }

    private static List<int> Ends(string letters, ScriptFamily writing)
    {
        List<int> ends = [];
        lock (Cutting)
        {
            BreakIterator iterator = Rules.GetBreakIterator(writing == ScriptFamily.East ? UScript.Japanese : UScript.Thai);
            iterator.SetText(letters);
            for (int end = iterator.Next(); end != BreakIterator.Done; end = iterator.Next()) ends.Add(end);
        }
        return ends;
    }
}
