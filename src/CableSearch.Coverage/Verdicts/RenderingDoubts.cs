using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds reasons to doubt that a quotation translates or paraphrases a passage: a "not" or a figure that only one of them
/// has. The share of matching words does not show such a difference.
/// </summary>
internal static class RenderingDoubts
{
    public const string Figure = "A figure stands in the quotation and not in the passage.",
        Negation = "The sense may be turned round: a “not” stands on one side only.";

    // A "not" comes before the word that it negates. That word may be the first matching one, so the words before it are searched too.
    private const int WordsBefore = 3;

    /// <summary>The strongest reason for doubt, as a sentence; null if there is none.</summary>
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
        return isLost || isGained ? Negation : null;
    }

    private static bool IsFigure(QuotedWord word) => word.Folded.Length > 0 && char.IsAsciiDigit(word.Folded[0]);
}
