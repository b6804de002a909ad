using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds reasons to doubt that a quotation translates or paraphrases a passage. Such a reason is a "not" in only one of them, a figure or
/// month that only the quotation has, a word of opposite meaning, or names in another order. The share of matching words does not show
/// these differences.
/// </summary>
internal static class RenderingDoubts
{
    public const string Figure = "A figure or a month stands in the quotation and not in the passage.",
        Negation = "The sense may be turned round: a “not” stands on one side only.";

    public const string Order = "Names stand in another order: who did it to whom may be turned round.";

    public const string Opposite = "A word of the quotation has the opposite sense of one in the passage.";

    private const int MinApart = 3;

    // Only translations that are at least this certain are used to find words with opposite meanings.
    private const float SureSense = 0.8f;

    // The quotation may leave out a "not" that the cable has after the last matching word. At most this number of words after the last
    // matching word are searched for such a "not".
    private const int WordsBehind = 4;

    // If the quotation has a "not", the cable must have one too. The cable's "not" may come after the last matching word: of "should not",
    // perhaps only "should" matches. It may be at most this number of words later.
    private const int NotBehind = 2;

    // A negation in the quotation is taken to deny this number of words before it and this number of words after it.
    private const int WordsBeside = 6;

    // If the quotation denies a word, the cable must have a negation near that word: at most this number of words away.
    private const int MaxDistance = 8;

    /// <summary>
    /// A reason to doubt that the quotation translates the passage, as a sentence; null if there is none. Of several reasons, the first of
    /// these is given: a figure or month, a "not", a word of opposite meaning, the order of names.
    /// </summary>
    /// <param name="quoted">The words of the quotation.</param>
    /// <param name="language">Language of the quotation.</param>
    /// <param name="part">The paragraph that contains the passage.</param>
    /// <param name="match">The matching words in the paragraph.</param>
    /// <param name="passage">The whole sentences around the matching words.</param>
    public static string? Of(IReadOnlyList<QuotedWord> quoted, string language, CablePart part, MeaningMatch match, AlignedPassage passage)
    {
        HashSet<string> stems = [.. part.Words.Where(w => w.Start >= passage.Start && w.End <= passage.End).Select(w => w.Stem)];
        if (quoted.Any(w => IsFigure(w) && !w.Senses.Any(s => stems.Contains(s.Stem)))) return Figure;
        bool isDenied = quoted.Any(w => Negations.Has(w.Folded, language));
        IEnumerable<CableWord> said = part.Words.Take(match.Last + 1 + UnmatchedBehind(quoted, part.Words[match.Last], stems))
            .Take(part.Sentences.First(s => match.Last < s.End).End).Skip(match.First);
        bool isLost = !isDenied && said.Any(w => Negations.Has(w.Folded, "en"));
        bool isGained = Enumerable.Range(0, quoted.Count).Where(i => Negations.Has(quoted[i].Folded, language))
            .Any(i => !DeniesNear(quoted, i, part, match));
        if (isLost || isGained) return Negation;
        return HasOpposite(quoted, part, passage) ? Opposite : SwapsNames(quoted, part, passage) ? Order : null;
    }

    // The quotation may end with words that match nothing in the passage. They probably translate the cable's words after the last matching
    // one, so a "not" is looked for among those too. The result is the number of the cable's words to search, at most WordsBehind. It is 0
    // if the quotation's last word has a match.
    private static int UnmatchedBehind(IReadOnlyList<QuotedWord> quoted, CableWord last, HashSet<string> stems)
    {
        int at = Enumerable.Range(0, quoted.Count).LastOrDefault(i => quoted[i].Senses.Any(s => s.Stem == last.Stem), quoted.Count);
        bool IsMatched(QuotedWord word) => word.Senses.Any(s => stems.Contains(s.Stem));
        return IsMatched(quoted[^1]) ? 0 : Math.Min(WordsBehind, quoted.Skip(at + 1).Count(w => !IsMatched(w)));
    }

    // Whether the cable denies what the quotation denies. The words around the quotation's negation are looked up in the matching text of
    // the cable. The cable must have a negation near one of these words. If the matching text has none of these words, any negation in it
    // or shortly before it is enough.
    private static bool DeniesNear(IReadOnlyList<QuotedWord> quoted, int negation, CablePart part, MeaningMatch match)
    {
        int first = Math.Max(0, negation - WordsBeside);
        HashSet<string> beside = [.. quoted.Skip(first).Take(negation + WordsBeside + 1 - first).Where(w => w.Weight > 0)
            .SelectMany(w => w.Senses).Select(s => s.Stem)];
        int[] denials = [.. Enumerable.Range(0, part.Words.Count).Where(i => i >= match.First - WordsBeside
            && (i <= match.Last || (i <= match.Last + NotBehind && part.Words[i].Folded is "not"))
            && Negations.MayDeny(part.Words[i].Folded))];
        int[] places = [.. Enumerable.Range(match.First, match.Last + 1 - match.First).Where(i => beside.Contains(part.Words[i].Stem))];
        return places is [] ? denials is not [] : denials.Any(d => places.Any(p => Math.Abs(d - p) <= MaxDistance));
    }

    // Whether a word of the quotation means the opposite of a word of the passage, as "rose" and "fell" do. Words that the other text has
    // too are not compared.
    private static bool HasOpposite(IReadOnlyList<QuotedWord> quoted, CablePart part, AlignedPassage passage)
    {
        CableWord[] words = [.. part.Words.Where(w => w.Start >= passage.Start && w.End <= passage.End)];
        HashSet<string> stems = [.. words.Select(w => w.Stem)], matched = [.. quoted.SelectMany(w => w.Senses).Select(s => s.Stem)];
        string[] left = [.. words.Where(w => !matched.Contains(w.Stem)).Select(w => w.Stem)];
        return quoted.Where(w => !w.Senses.Any(s => stems.Contains(s.Stem))).SelectMany(w => w.Senses)
            .Any(s => s.Strength >= SureSense && left.Any(other => Opposites.Are(s.Stem, other)));
    }

    // Whether the quotation has two names in one order, and the cable has them in the opposite order, at least MinApart words apart. Names
    // that are closer, such as a title and a person's name, change places in any translation.
    private static bool SwapsNames(IReadOnlyList<QuotedWord> quoted, CablePart part, AlignedPassage passage)
    {
        List<int> places = [];
        foreach (QuotedWord name in quoted.Where(w => w.IsName && w.Weight > 0))
        {
            HashSet<string> stems = [.. name.Senses.Where(s => s.Kind == SenseKind.Name).Select(s => s.Stem)];
            int[] found = [.. Enumerable.Range(0, part.Words.Count).Where(i => part.Words[i].Start >= passage.Start
                && part.Words[i].End <= passage.End && stems.Contains(part.Words[i].Stem)).Take(2)];
            if (found is [var only]) places.Add(only);
        }
        return places.Zip(places.Skip(1)).Any(p => p.First - p.Second >= MinApart);
    }

    // Whether a word is a figure, a number word or the name of a month. A month's name that is also another word does not count, such as
    // the Portuguese "pode", which can be "may" or "can".
    private static bool IsFigure(QuotedWord word) => word.Weight > 0 && (word.Senses.Any(s => s.Kind == SenseKind.Number)
        || (word.Senses is [{ Kind: SenseKind.Date }, ..] && !word.Senses.Any(s => s.Kind == SenseKind.Word)));
}
