using System.Buffers;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds translated quotations with as many denials as the passage, of which one denies another word: "they serve with limits and do not
/// fight" for "they serve without limits and fight".
/// </summary>
internal static class MovedDenial
{
    // A "not" of the quotation denies the first matching word that is at most this number of words behind it.
    private const int ToDenied = 4;

    // A denial of the passage may be this number of words before the word that it denies, or Behind words after it: "said nothing".
    private const int Before = 7, Behind = 4;

    private const float SureSense = 0.8f;

    private const double MinLikeness = 0.66;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:()–—\n");

    // Words for "nothing" and "nobody". They follow the verb that they deny, as in "no queremos hacer nada que …", and not a further word.
    private static readonly HashSet<string> Objects = new(StringComparer.Ordinal)
    {
        "nada", "nadie", "ninguem", "niente", "nulla", "nessuno", "rien", "personne", "nichts", "niemand", "ingenting", "niets",
    };

    /// <summary>Whether a "not" of the quotation denies a word that nothing denies in the passage.</summary>
    public static bool Is(Counterparts words, string language) => Enumerable.Range(0, words.Quoted.Count)
        .Where(q => Negations.Has(words.Quoted[q].Folded, language) && !Objects.Contains(words.Quoted[q].Folded))
        .Select(q => Denied(words, q, language))
        .Any(q => q >= 0 && !words.Of(q).Any(p => IsDenied(words.Part, p)) && !HasKinDenied(words, q));

    // Index of the word that a "not" of the quotation denies; -1 if no word behind it surely matches.
    private static int Denied(Counterparts words, int not, string language)
    {
        for (int i = not + 1; i <= Math.Min(not + ToDenied, words.Quoted.Count - 1); i++)
        {
            if (words.Text.AsSpan(words.Quoted[i - 1].End, words.Quoted[i].Start - words.Quoted[i - 1].End).IndexOfAny(Breaks) >= 0)
                return -1;
            if (words.Quoted[i].Weight > 0 && !Negations.Has(words.Quoted[i].Folded, language) && words.Of(i).Count > 0)
                return words.Quoted[i].Senses.Any(s => s.Strength >= SureSense) ? i : -1;
        }
        return -1;
    }

    // Whether the passage denies a word with nearly the same letters, which the matching words have missed: "parliamentary" for
    // "parlamentario", which matches "parliament".
    private static bool HasKinDenied(Counterparts words, int quoted) => Enumerable.Range(words.First, words.Last + 1 - words.First)
        .Any(i => Cognates.Likeness(words.Quoted[quoted].Folded, words.Part.Words[i].Folded) >= MinLikeness && IsDenied(words.Part, i));

    // Whether a denial is near a word of the passage, without a pause between them.
    private static bool IsDenied(CablePart part, int word) =>
        Enumerable.Range(word - Before, Before + 1 + Behind).Where(i => i >= 0 && i < part.Words.Count).Any(i =>
            (Negations.MayDeny(part.Words[i].Folded) || Verbs.Answers(part.Words[i].Folded) || Verbs.Denies(part.Words[i].Folded, "en"))
                && !IsBroken(part, Math.Min(i, word), Math.Max(i, word)));

    private static bool IsBroken(CablePart part, int first, int last) =>
        part.Text.AsSpan(part.Words[first].End, Math.Max(0, part.Words[last].Start - part.Words[first].End)).IndexOfAny(Breaks) >= 0
            || part.Words.Skip(first + 1).Take(last - first - 1).Any(w => w.Folded is "and" or "but");
}
