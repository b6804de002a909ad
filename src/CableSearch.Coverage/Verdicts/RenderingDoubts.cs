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

    private const int MinApart = 3;

    // A "not" may stand before the first matching word and negate it. So it is also looked for in this number of words before that word.
    private const int WordsBefore = 3;

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
        int before = Math.Max(0, match.First - WordsBefore);
        IEnumerable<CableWord> near = part.Words.Skip(before).Take(match.Last + 1 - before);
        bool isLost = !isDenied && near.Skip(match.First - before).Any(w => Negations.Has(w.Folded, "en"));
        bool isGained = isDenied && !near.Any(w => Negations.MayDeny(w.Folded));
        return isLost || isGained ? Negation : SwapsNames(quoted, part, passage) ? Order : null;
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
