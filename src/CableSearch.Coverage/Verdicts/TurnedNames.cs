using System.Buffers;
using CableSearch.Coverage.Quotations;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds two names that have changed places around a word: "Chávez rechazó la idea de que Fernández …" (rejected the idea that) for
/// "Fernandez dismissed the idea that Chavez …". The names may be in the passage several times; the ones nearest to the word count.
/// </summary>
internal static class TurnedNames
{
    // The name before the word is at most ToFirst words away from it, and the name behind it at most ToSecond words.
    private const int ToFirst = 4, ToSecond = 6;

    private static readonly SearchValues<char> Pauses = SearchValues.Create(",.;:!?()–—\n");

    /// <summary>Whether two names have changed places around a word that the passage has once.</summary>
    public static bool Are(Counterparts words, string language) => Enumerable.Range(0, words.Quoted.Count).Any(at =>
        words.Quoted[at].Weight > 0 && words.Of(at) is [var there] && !IsName(words, at) && !Offices.Has(words.WordOf(at))
            && !words.Quoted[at].Senses.Any(s => s.Kind is SenseKind.Date or SenseKind.Number) && AreTurned(words, at, there, language));

    private static bool AreTurned(Counterparts words, int at, int there, string language)
    {
        int first = Here(words, Enumerable.Range(1, ToFirst).Select(d => at - d));
        int second = Here(words, Enumerable.Range(1, ToSecond).Select(d => at + d));
        if (first < 0 || second < 0) return false;
        int before = There(words, Enumerable.Range(1, ToFirst).Select(d => there - d));
        int behind = There(words, Enumerable.Range(1, ToSecond).Select(d => there + d));
        return before >= 0 && behind >= 0 && Has(words, second, before) && Has(words, first, behind)
            && !Has(words, first, before) && !Has(words, second, behind)
            // The passive exchanges the names and keeps the sense.
            && !words.Quoted.Skip(first).Take(second - first).Any(w => RenderedPassive.IsPassive(w.Folded, language))
            && !words.Part.Words.Skip(before).Take(behind - before).Any(w => w.Folded is "by");
    }

    // Index of the first name in a row of words of the quotation, before any pause; -1 if there is none.
    private static int Here(Counterparts words, IEnumerable<int> row)
    {
        int last = -1;
        foreach (int i in row.TakeWhile(i => i >= 0 && i < words.Quoted.Count))
        {
            if (last >= 0 && words.Text.AsSpan(words.Quoted[Math.Min(i, last)].End,
                words.Quoted[Math.Max(i, last)].Start - words.Quoted[Math.Min(i, last)].End).IndexOfAny(Pauses) >= 0) return -1;
            if (IsName(words, i)) return i;
            last = i;
        }
        return -1;
    }

    // Index of the first name in a row of words of the passage; -1 if there is none.
    private static int There(Counterparts words, IEnumerable<int> row) => row
        .TakeWhile(i => i >= words.First && i <= words.Last)
        .Where(i => char.IsUpper(words.CableWordOf(i)[0]) && !FunctionWords.Has(words.Part.Words[i].Folded)).DefaultIfEmpty(-1).First();

    private static bool IsName(Counterparts words, int quoted) => words.Quoted[quoted].Weight > 0 && words.Of(quoted).Count > 0
        && char.IsUpper(words.WordOf(quoted)[0]) && words.Of(quoted).All(c => char.IsUpper(words.CableWordOf(c)[0]));

    private static bool Has(Counterparts words, int quoted, int cable) =>
        words.Of(quoted).Any(c => words.Part.Words[c].Bare == words.Part.Words[cable].Bare);
}
