using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds words with which a cable says that something is only alleged or depends on a condition, if the quotation that translates the
/// passage has no such word. For example, the cable has "allegedly raped", and the quotation only "estupró" (raped). Or the cable has "if
/// the sanctions harm", and the quotation lacks the "if".
/// </summary>
internal static class LostDoubt
{
    // A word of doubt or condition counts if it is in the passage, or at most this number of words before it in the same sentence.
    private const int WordsBefore = 4;

    /// <summary>
    /// A sentence that shows the first word of the passage by which something is only alleged; if there is none, the first word of a
    /// condition. Null if there is no such word, or if the quotation has one too.
    /// </summary>
    public static string? Of(Counterparts words, MeaningMatch match, string language)
    {
        (int from, int to) = Polarity.Reach(words, match);
        int start = words.Part.Sentences.First(s => from < s.End).First;
        int[] reach = [.. Enumerable.Range(Math.Max(start, from - WordsBefore), to + 1 - Math.Max(start, from - WordsBefore))];
        int lost = Lost(words, reach, language, Verbs.Hedges);
        if (lost < 0) lost = Lost(words, reach, language, Verbs.IsCondition);
        return lost < 0 ? null : $"The passage says it less surely: “{words.CableWordOf(lost)}” has no counterpart.";
    }

    // Whether a word follows "even" or "as": "even if" and "as if" set no condition.
    private static bool IsConcession(Counterparts words, int cable) => cable > 0 && words.Part.Words[cable - 1].Folded is "even" or "as";

    private static int Lost(Counterparts words, int[] reach, string language, Func<string, string, bool> isSuch)
    {
        int[] there = [.. reach.Where(i => isSuch(words.Part.Words[i].Folded, "en") && !IsConcession(words, i))];
        return there.Length == 0 || there.Any(words.IsMatched) || words.Quoted.Any(q => isSuch(q.Folded, language)) ? -1 : there[0];
    }
}
