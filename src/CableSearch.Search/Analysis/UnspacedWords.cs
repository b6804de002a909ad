using ICU4N.Globalization;
using ICU4N.Text;
using Lucene.Net.Analysis.Icu.Segmentation;

namespace CableSearch.Search.Analysis;

/// <summary>Cuts a stretch of letters without blanks into words, by ICU's rules and dictionaries as Lucene sets them.</summary>
internal static class UnspacedWords
{
    private static readonly DefaultICUTokenizerConfig Rules = new(cjkAsWords: true, myanmarAsWords: true);

    // ICU4N's iterators share dictionaries that are not made for several threads at once (apache/lucenenet#328). A stretch takes
    // microseconds.
    private static readonly Lock Cutting = new();

    public static List<(int Start, int End)> Of(string text, int start, int end, ScriptFamily writing)
    {
        // Invisible characters would cut words here that are one word in a query.
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
