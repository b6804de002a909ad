using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds reasons to doubt that a quotation translates or paraphrases a passage: a "not" that only one of them has, a figure or month that
/// only the quotation has, or names in another order. The share of matching words does not show such a difference.
/// </summary>
internal static class RenderingDoubts
{
    public const string Figure = "A figure or a month stands in the quotation and not in the passage.",
        Negation = "The sense may be turned round: a “not” stands on one side only.";

    public const string Order = "Names stand in another order: who did it to whom may be turned round.";

    public const string Opposite = "A word of the quotation has the opposite sense of one in the passage.";

    private const int MinApart = 3;

    // A translation that is less sure than this is no reason for doubt.
    private const float SureSense = 0.8f;

    // Largest number of words behind the matching ones in which a "not" that the quotation lost is looked for.
    private const int WordsBehind = 4;

    // Number of words behind the last matching one in which a "not" still belongs to it, as in "should not".
    private const int NotBehind = 2;

    // Number of words on each side of a negation of the quotation that may be the ones that it denies.
    private const int WordsBeside = 6;

    // Largest distance, in words, between a negation of the cable and a word that the quotation denies.
    private const int MaxDistance = 8;

    /// <summary>The strongest reason to doubt that the quotation translates the passage, as a sentence; null if there is none.</summary>
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

    // Number of words of the quotation that match nothing and stand behind the word that matches the last word of the passage. They
    // translate the words behind the passage, unless the quotation's own last word matches something.
    private static int UnmatchedBehind(IReadOnlyList<QuotedWord> quoted, CableWord last, HashSet<string> stems)
    {
        int at = Enumerable.Range(0, quoted.Count).LastOrDefault(i => quoted[i].Senses.Any(s => s.Stem == last.Stem), quoted.Count);
        bool IsMatched(QuotedWord word) => word.Senses.Any(s => stems.Contains(s.Stem));
        return IsMatched(quoted[^1]) ? 0 : Math.Min(WordsBehind, quoted.Skip(at + 1).Count(w => !IsMatched(w)));
    }

    // Whether a negation of the quotation stands in the cable too. The words beside the negation are looked up in the cable, and a negation
    // must stand near them there. If the cable has none of these words, a negation anywhere in the matching text is enough.
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

    // Whether the passage has the opposite of a word that it lacks, and no other word of the quotation matches that opposite.
    private static bool HasOpposite(IReadOnlyList<QuotedWord> quoted, CablePart part, AlignedPassage passage)
    {
        CableWord[] words = [.. part.Words.Where(w => w.Start >= passage.Start && w.End <= passage.End)];
        HashSet<string> stems = [.. words.Select(w => w.Stem)], matched = [.. quoted.SelectMany(w => w.Senses).Select(s => s.Stem)];
        string[] left = [.. words.Where(w => !matched.Contains(w.Stem)).Select(w => w.Stem)];
        return quoted.Where(w => !w.Senses.Any(s => stems.Contains(s.Stem))).SelectMany(w => w.Senses)
            .Any(s => s.Strength >= SureSense && left.Any(other => Opposites.Are(s.Stem, other)));
    }

    // Whether two names that follow each other in the quotation are in the opposite order in the cable, at least MinApart words apart.
    // Names that are closer, such as a title and a person's name, change places in any translation.
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

    // Whether a word is a figure, a number word or the name of a month. A word with another meaning too does not count, such as the
    // Portuguese "pode" ("may", but also "can").
    private static bool IsFigure(QuotedWord word) => word.Weight > 0 && (word.Senses.Any(s => s.Kind == SenseKind.Number)
        || (word.Senses is [{ Kind: SenseKind.Date }, ..] && !word.Senses.Any(s => s.Kind == SenseKind.Word)));
}
