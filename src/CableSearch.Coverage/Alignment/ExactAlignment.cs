using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>Finds a quotation in a cable word for word.</summary>
internal static class ExactAlignment
{
    /// <summary>
    /// The first passage that has the quotation word for word; null if there is none. If the quotation runs over several paragraphs, there
    /// is one passage for each.
    /// </summary>
    public static IReadOnlyList<AlignedPassage>? Find(Letters quoted, ComparedCable cable)
    {
        if (LetterSense.IsReordered(quoted.Text)) return null;
        foreach (int at in cable.Letters.Find(quoted.Row, cable.Parts))
        {
            if (!SaysTheSame(quoted, cable, at)) continue;
            (int Part, int At) first = cable.Letters.PlaceOf(at), last = cable.Letters.PlaceOf(at + quoted.Row.Length - 1);
            List<AlignedPassage> pieces = [];
            for (int part = first.Part; part <= last.Part; part++)
            {
                string text = cable.Parts[part].Text;
                int start = part == first.Part ? first.At : 0, end = part == last.Part ? last.At + 1 : text.Length;
                if (end > start) pieces.Add(new(cable, part, start, end));
            }
            // A match that spreads over more than three headings and paragraphs is not accepted, because nobody quotes so many at once.
            if (pieces.Count <= 3) return pieces;
        }
        return null;
    }

    private static bool SaysTheSame(Letters quoted, ComparedCable cable, int at)
    {
        (int Part, int At) before = cable.Letters.PlaceOf(at);
        for (int i = 1; i < quoted.Row.Length; i++)
        {
            (int Part, int At) next = cable.Letters.PlaceOf(at + i);
            string text = cable.Parts[next.Part].Text;
            int first = quoted.Places[i - 1], second = quoted.Places[i];
            if (before.Part == next.Part && (!LetterSense.Agrees(quoted.Text, first, second, text, before.At, next.At)
                || LetterSense.IsOtherWord(quoted.Text, first, second, text, before.At, next.At))) return false;
            before = next;
        }
        // A number in one character, such as "¾", is neither a letter nor a digit, so it was not compared above. If the quotation has one
        // before its first letter, the cable must have it too.
        (int Part, int At) start = cable.Letters.PlaceOf(at);
        string leading = quoted.Text[..quoted.Places[0]], leadingThere = cable.Parts[start.Part].Text[..start.At];
        if (Quantities.HasOtherSign(leading, leadingThere)) return false;
        string lastText = cable.Parts[before.Part].Text;
        return !LetterSense.BeginsInFigure(cable.Parts[start.Part].Text, start.At) && !LetterSense.EndsInFigure(lastText, before.At)
            && LetterSense.UnitBehind(quoted.Text, quoted.Places[^1]) == LetterSense.UnitBehind(lastText, before.At)
            && LetterSense.BeginsAlike(quoted.Text, quoted.Places[0], cable.Parts[start.Part].Text, start.At);
    }
}
