using System.Buffers;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations that begin just after a "not" of the cable. All quoted words are in the cable, but the cable may say the opposite of
/// the quotation.
/// </summary>
internal static class CutNegation
{
    public const string Note = "Every word agrees, but in the cable a “not” stands just before them.";

    // A "not" is looked for in this number of words before the quotation. In "no evidence that the", "no" is four words before it.
    private const int WordsBefore = 4;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,:;!?()–—\n");

    /// <summary>Whether a negation is just before the passage, in the same sentence and with no punctuation between them.</summary>
    public static bool Of(AlignedPassage passage)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        int first = 0;
        while (first < part.Words.Count && part.Words[first].Start < passage.Start) first++;
        int sentence = part.Sentences.Where(s => s.First <= first && first < s.End).Select(s => s.First).FirstOrDefault(first);
        return part.Words.Skip(Math.Max(sentence, first - WordsBefore)).TakeWhile(w => w.Start < passage.Start)
            .Any(w => Negations.Denies(w.Folded) && part.Text.AsSpan(w.End, passage.Start - w.End).IndexOfAny(Breaks) < 0);
    }
}
