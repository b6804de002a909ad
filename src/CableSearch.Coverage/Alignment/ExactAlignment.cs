using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Alignment;

/// <summary>Finds a quotation word for word.</summary>
internal static class ExactAlignment
{
    /// <summary>The first place of the quotation in a cable; null for none. Where it runs over paragraphs, its part in each.</summary>
    /// <param name="letters">The quotation by <see cref="LetterRow.Of"/>.</param>
    /// <param name="cable">The cable.</param>
    public static IReadOnlyList<AlignedPassage>? Find(string letters, ComparedCable cable)
    {
        foreach (((int Part, int At) first, (int Part, int At) last) in cable.Letters.Find(letters, cable.Parts))
        {
            List<AlignedPassage> pieces = [];
            for (int part = first.Part; part <= last.Part; part++)
            {
                string text = cable.Parts[part].Text;
                int start = part == first.Part ? first.At : 0, end = part == last.Part ? last.At + 1 : text.Length;
                if (end > start) pieces.Add(new(cable, part, start, end));
            }
            // A quotation does not run from a subject or heading into the text.
            if (pieces.Count <= 3) return pieces;
        }
        return null;
    }
}
