using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// Looks at the words at the beginning and end of a quotation that match no word of the cable. Pairs them with the words that the cable has
/// in their place. Otherwise a quotation whose last word was changed would be shown without the cable's own word.
/// </summary>
internal static class EdgeWords
{
    // Maximum number of words without a match that are paired at one end of the quotation. If there are more, they probably do not replace
    // words of the cable, so none of them is paired.
    private const int Most = 2;

    /// <summary>
    /// Adds pairs to the alignment: a word without a match at the beginning or end of the quotation is paired with the cable's word in its
    /// place. An end of the quotation gets no pairs in three cases: more than two words there have no match; one of these words is the
    /// article's own; or the cable's sentence has too few words there.
    /// </summary>
    /// <param name="words">The words of the quotation.</param>
    /// <param name="aligned">The alignment of the quotation with a paragraph.</param>
    /// <param name="part">The paragraph.</param>
    /// <param name="isOwn">Whether a word of the quotation is the article's own, such as a word in brackets.</param>
    public static WordAlignment Paired(IReadOnlyList<QuotedWord> words, WordAlignment aligned, CablePart part, Func<QuotedWord, bool> isOwn)
    {
        int firstQuoted = aligned.Pairs.First(p => p.Quoted >= 0).Quoted, lastQuoted = aligned.Pairs.Last(p => p.Quoted >= 0).Quoted;
        int first = aligned.Pairs.First(p => p.Cable >= 0).Cable, last = aligned.Pairs.Last(p => p.Cable >= 0).Cable;
        int ahead = firstQuoted, behind = words.Count - 1 - lastQuoted;
        bool HasAhead() => first >= ahead && Enumerable.Range(first - ahead, ahead).All(i => Follow(part, i));
        bool HasBehind() => last + behind < part.Words.Count && Enumerable.Range(last, behind).All(i => Follow(part, i));
        List<(int Quoted, int Cable)> pairs = [.. aligned.Pairs];
        if (ahead is > 0 and <= Most && !words.Take(ahead).Any(isOwn) && HasAhead())
            pairs.InsertRange(0, Enumerable.Range(0, ahead).Select(i => (i, first - ahead + i)));
        if (behind is > 0 and <= Most && !words.Skip(lastQuoted + 1).Any(isOwn) && HasBehind())
            pairs.AddRange(Enumerable.Range(1, behind).Select(i => (lastQuoted + i, last + i)));
        return aligned with { Pairs = pairs };
    }

    // Whether a word and the next one are in one sentence of the paragraph.
    private static bool Follow(CablePart part, int word) =>
        part.Text.AsSpan(part.Words[word].End, part.Words[word + 1].Start - part.Words[word].End).IndexOfAny(".?!\n") < 0;
}
