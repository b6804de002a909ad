using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Check;

/// <summary>
/// Splits a quotation into parts that show which words agree with the passage found in a cable, and which differ. Splits the passage in the
/// same way.
/// </summary>
internal static class PassageMarks
{
    // Largest number of pairs of matching words that are highlighted. Each pair has its own letter of the alphabet, which the page shows
    // beside both words.
    private const int MaxAnchors = 26;

    /// <summary>The quotation split into parts, each with the way it is highlighted.</summary>
    public static IReadOnlyList<MarkedPart> OfQuotation(CheckedQuotation quotation) => quotation switch
    {
        { Verdict: Verdict.Verbatim } => [new(quotation.Text, PartMark.Agrees)],
        { Passages: [{ Difference: { Count: > 0 } difference }, ..] } =>
            Differing(quotation.Text, difference, d => d.Article, PartMark.Added),
        { Passages: [{ Anchors: var anchors }, ..], Verdict: Verdict.Translated or Verdict.Paraphrase } =>
            Anchored(quotation.Text, [.. anchors.Take(MaxAnchors).Select(a => a.Article)]),
        _ => [new(quotation.Text, PartMark.None)],
    };

    /// <summary>A passage of a cable that was found for the quotation, split into parts, each with the way it is highlighted.</summary>
    public static IReadOnlyList<MarkedPart> OfPassage(CheckedQuotation quotation, CheckedPassage passage) =>
        [.. PartsOf(quotation, passage).SelectMany(WithRedactions)];

    private static List<MarkedPart> PartsOf(CheckedQuotation quotation, CheckedPassage passage) => quotation.Verdict switch
    {
        Verdict.Verbatim => [new(passage.Text, PartMark.Agrees)],
        _ when passage.Difference.Count > 0 => Differing(passage.Text, passage.Difference, d => d.Cable, PartMark.LeftOut),
        Verdict.Translated or Verdict.Paraphrase => Anchored(passage.Text, [.. passage.Anchors.Take(MaxAnchors).Select(a => a.Cable)]),
        _ => [new(passage.Text, PartMark.None)],
    };

    // Cuts the redactions out of a part, because they are shown as black bars and agree or differ with nothing.
    private static IEnumerable<MarkedPart> WithRedactions(MarkedPart part)
    {
        int at = 0;
        foreach (Redaction redaction in CableParser.Redactions(part.Text))
        {
            if (redaction.Start > at) yield return part with { Text = part.Text[at..redaction.Start] };
            yield return new(part.Text[redaction.Start..redaction.End], PartMark.Redacted);
            at = redaction.End;
        }
        if (at < part.Text.Length) yield return part with { Text = part.Text[at..] };
    }

    // Splits a text into runs of words that agree or differ. Text between two runs, such as a comma, is not highlighted.
    private static List<MarkedPart> Differing(string text, IReadOnlyList<WordDifference> difference, Func<WordDifference, string> side,
        PartMark other)
    {
        List<MarkedPart> parts = [];
        int at = 0;
        foreach (WordDifference stretch in difference.Where(d => side(d).Length > 0))
        {
            if (StretchOf(text, side(stretch), at) is not { } found) return WordsOnly(difference, side, other);
            if (found.Start > at) parts.Add(new(text[at..found.Start], PartMark.None));
            parts.Add(new(text[found.Start..found.End], stretch.Kind == "same" ? PartMark.Agrees : other));
            at = found.End;
        }
        if (at < text.Length) parts.Add(new(text[at..], PartMark.None));
        return parts;
    }

    // Finds the given words in a text, one after the other, from a position on. Other text can be between two words. Returns the range from
    // the first word to the last; null if a word is not found.
    private static (int Start, int End)? StretchOf(string text, string words, int from)
    {
        int start = -1, end = from;
        foreach (string word in words.Split(' '))
        {
            if (Place(text, word, [], end) is not { } at) return null;
            if (start < 0) start = at;
            end = at + word.Length;
        }
        return (start, end);
    }

    // Only the compared words, joined by spaces. They are shown instead of the text if the text does not contain them all in order.
    private static List<MarkedPart> WordsOnly(IReadOnlyList<WordDifference> difference, Func<WordDifference, string> side, PartMark other)
    {
        List<MarkedPart> parts = [];
        foreach (WordDifference stretch in difference.Where(d => side(d).Length > 0))
        {
            if (parts.Count > 0) parts.Add(new(" ", PartMark.None));
            parts.Add(new(side(stretch), stretch.Kind == "same" ? PartMark.Agrees : other));
        }
        return parts;
    }

    private static List<MarkedPart> Anchored(string text, string[] words)
    {
        List<(int Start, int End, int Anchor)> places = [];
        for (int i = 0; i < words.Length; i++)
            if (Place(text, words[i], places) is { } start) places.Add((start, start + words[i].Length, i));
        List<MarkedPart> parts = [];
        int at = 0;
        foreach ((int start, int end, int anchor) in places.OrderBy(p => p.Start))
        {
            if (start > at) parts.Add(new(text[at..start], PartMark.None));
            parts.Add(new(text[start..end], PartMark.Anchor, ((char)('a' + anchor)).ToString()));
            at = end;
        }
        if (at < text.Length) parts.Add(new(text[at..], PartMark.None));
        return parts;
    }

    // The first place where the text has the word as a whole word that is not highlighted yet; null if there is none.
    private static int? Place(string text, string word, List<(int Start, int End, int Anchor)> taken, int from = 0)
    {
        for (int at = from; word.Length > 0 && (at = text.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at++)
        {
            int end = at + word.Length;
            bool isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWord && taken.TrueForAll(t => end <= t.Start || at >= t.End)) return at;
        }
        return null;
    }
}
