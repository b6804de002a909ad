using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Removes the first or the last sentence of a passage if the quotation shares only a single name with this sentence. Otherwise the name
/// would seem to be confirmed, although the cable has it in another sentence than the rest of the quotation.
/// </summary>
internal static class StrayName
{
    /// <summary>The match without a sentence that shares only a name; the match itself if it has no such sentence.</summary>
    public static MeaningMatch Without(MeaningAlignment quotation, MeaningMatch match, CablePart part)
    {
        (int First, int End)[] sentences = [.. part.Sentences.Where(s => s.First <= match.Last && s.End > match.First)];
        if (sentences.Length < 2) return match;
        if (IsStray(quotation, part, (sentences[^1].First, match.Last), (match.First, sentences[^1].First - 1)))
            return LastBefore(quotation, part, match.First, sentences[^1].First) is { } last ? match with { Last = last } : match;
        return IsStray(quotation, part, (match.First, sentences[0].End - 1), (sentences[0].End, match.Last))
            && FirstFrom(quotation, part, sentences[0].End, match.Last) is { } first ? match with { First = first } : match;
    }

    // Whether the first or last sentence of a passage adds nothing to the match, or only one name. A word of the sentence adds something if
    // it matches a word of the quotation that nothing in the other sentences matches. A word with a capital is taken for a name.
    private static bool IsStray(MeaningAlignment quotation, CablePart part, (int First, int Last) edge, (int First, int Last) rest)
    {
        HashSet<int> elsewhere =
            [.. Enumerable.Range(rest.First, rest.Last + 1 - rest.First).SelectMany(i => Matching(quotation, part, i))];
        int[] only = [.. Enumerable.Range(edge.First, edge.Last + 1 - edge.First)
            .Where(i => Matching(quotation, part, i).Any(q => !elsewhere.Contains(q)))];
        return only.Length <= 1 && only.All(i => char.IsUpper(part.Text[part.Words[i].Start]));
    }

    private static int? LastBefore(MeaningAlignment quotation, CablePart part, int first, int end) =>
        Enumerable.Range(first, end - first).Where(i => Matching(quotation, part, i).Any()).Select(i => (int?)i).LastOrDefault();

    private static int? FirstFrom(MeaningAlignment quotation, CablePart part, int first, int last) =>
        Enumerable.Range(first, last + 1 - first).Where(i => Matching(quotation, part, i).Any()).Select(i => (int?)i).FirstOrDefault();

    private static IEnumerable<int> Matching(MeaningAlignment quotation, CablePart part, int cable) =>
        Enumerable.Range(0, quotation.Words.Count).Where(q => quotation.Words[q].Weight > 0
            && quotation.Words[q].Senses.Any(s => s.Stem == part.Words[cable].Stem));
}
