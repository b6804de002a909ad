using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations that begin or end within a figure of the cable, as "over 3" does where the cable says "over 3 million". All quoted
/// words are in the cable, but they say something else there.
/// </summary>
internal static class CutFigure
{
    /// <summary>A sentence that shows the whole figure; null if the passage begins and ends between two words.</summary>
    public static string? Of(AlignedPassage passage)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        CableWord? cut = part.Words.Where(w => IsWithin(w, passage.Start) || IsWithin(w, passage.End)).Cast<CableWord?>().FirstOrDefault();
        return cut is { } word ? $"The quotation takes only a part of “{part.Text[word.Start..word.End]}”." : null;
    }

    private static bool IsWithin(CableWord word, int position) => word.Start < position && position < word.End;
}
