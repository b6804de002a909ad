using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// What speaks against a passage that a quotation in another language seems to render. The words that both have in common do not tell
/// whether a "not" or a figure is among those that differ.
/// </summary>
internal static class RenderingDoubts
{
    public const string Figure = "A figure stands in the quotation and not in the passage.",
        Negation = "The sense may be turned round: a “not” stands on one side only.";

    // A "not" stands before the word that it denies, which may be the first one that matches.
    private const int WordsBefore = 3;

    /// <summary>The strongest doubt as a sentence; null for none.</summary>
    /// <param name="quoted">The words of the quotation.</param>
    /// <param name="language">Its language.</param>
    /// <param name="part">The paragraph.</param>
    /// <param name="match">The words there that match.</param>
    /// <param name="passage">The sentences around them.</param>
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
