using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations that take only a part of a figure of the cable: "over 3" of "over 3 million", or "5" of "5 percent". All quoted words
/// are in the cable, but the cable gives another figure.
/// </summary>
internal static class CutFigure
{
    /// <summary>
    /// A sentence that shows the whole figure; null if no figure was cut. A figure was cut in two cases. The passage may begin or end in
    /// the middle of a word, as "5" of "4.5" does. Or the passage may end with a figure, and the next word of the cable is "million",
    /// "percent" or the like.
    /// </summary>
    public static string? Of(AlignedPassage passage)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        CableWord? cut = part.Words.Where(w => IsWithin(w, passage.Start) || IsWithin(w, passage.End)).Cast<CableWord?>().FirstOrDefault();
        if (cut is { } word) return Part(part.Text[word.Start..word.End]);
        int last = passage.LastWord;
        return IsFigure(part, last) && last + 1 < part.Words.Count && IsScale(part.Words[last + 1].Folded)
            ? Part(part.Text[part.Words[last].Start..part.Words[last + 1].End]) : null;
    }

    private static string Part(string whole) => $"The quotation takes only a part of “{whole}”.";

    private static bool IsFigure(CablePart part, int word) => part.Words.Count > 0 && (part.Words[word].Folded is "one"
        || Quantities.Of(part.Text[part.Words[word].Start..part.Words[word].End]).Any());

    private static bool IsScale(string folded) =>
        folded is "percent" or "per" or "hundred" or "thousand" or "million" or "billion" or "trillion" or "dozen";

    private static bool IsWithin(CableWord word, int position) => word.Start < position && position < word.End;
}
