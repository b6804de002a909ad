using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Which words of a quotation match which words of a passage by meaning, and where in the passage the counterpart of a word without a match
/// would be.
/// </summary>
internal sealed class Counterparts
{
    // The counterpart of a word without a match is looked for between two places of the passage: the match of the nearest word before it in
    // the quotation, and the match of the nearest word after it. The search includes this number of words outside both places. If no word
    // after it has a match, the search ends at twice this number of words behind the match of the word before it. If no word before it has
    // a match, the search begins at twice this number of words before the match of the word after it.
    private const int Beside = 2;

    // If the matches before and after a word are further apart than this number of words, they do not show where its counterpart is.
    private const int MaxApart = 10;

    // The match of another word shows where a counterpart is only if the translation of this other word is at least this certain.
    private const float SureSense = 0.8f;

    private const double MinLikeness = 0.66;

    private const int MinPlain = 3;

    private readonly int[][] _places;
    private readonly HashSet<int> _matched = [];

    public Counterparts(string text, IReadOnlyList<QuotedWord> quoted, CablePart part, AlignedPassage passage)
    {
        (Text, Quoted, Part) = (text, quoted, part);
        First = 0;
        while (First < part.Words.Count - 1 && part.Words[First].Start < passage.Start) First++;
        Last = First;
        while (Last < part.Words.Count - 1 && part.Words[Last + 1].End <= passage.End) Last++;
        _places = [.. quoted.Select(PlacesOf)];
        foreach (int place in _places.SelectMany(p => p)) _matched.Add(place);
    }

    public string Text { get; }

    public IReadOnlyList<QuotedWord> Quoted { get; }

    public CablePart Part { get; }

    /// <summary>Index of the passage's first word in the paragraph.</summary>
    public int First { get; }

    /// <summary>Index of the passage's last word in the paragraph.</summary>
    public int Last { get; }

    /// <summary>The words of the passage that a word of the quotation can translate, as indexes in the paragraph.</summary>
    public IReadOnlyList<int> Of(int quoted) => _places[quoted];

    /// <summary>Whether a word of the passage is translated by any word of the quotation.</summary>
    public bool IsMatched(int cable) => _matched.Contains(cable);

    /// <summary>
    /// Whether more than names match: at least <see cref="MinPlain"/> words of the quotation without a capital have a counterpart. Matching
    /// names alone show little, because many cables name the same people.
    /// </summary>
    public bool HasMoreThanNames => Enumerable.Range(0, Quoted.Count)
        .Count(i => Quoted[i].Weight > 0 && Of(i).Count > 0 && !char.IsUpper(WordOf(i)[0])) >= MinPlain;

    /// <summary>A word of the quotation as the article writes it.</summary>
    public string WordOf(int quoted) => Text[Quoted[quoted].Start..Quoted[quoted].End];

    /// <summary>A word of the passage as the cable writes it.</summary>
    public string CableWordOf(int cable) => Part.Text[Part.Words[cable].Start..Part.Words[cable].End];

    /// <summary>
    /// The stretch of the passage in which the counterpart of a word of the quotation would be. It depends on two other words of the
    /// quotation: the nearest matching word before the given word, and the nearest matching word after it. The stretch reaches from the
    /// match of one to the match of the other, and a little further. If only one of the two words exists, the stretch is around its match.
    /// Null if no other word matches, or if the two matches are too far apart.
    /// </summary>
    public (int From, int To)? PlaceOf(int quoted)
    {
        int left = quoted - 1, right = quoted + 1;
        while (left >= 0 && !IsSure(left)) left--;
        while (right < Quoted.Count && !IsSure(right)) right++;
        (int From, int To)? place = left < 0 && right >= Quoted.Count ? null
            : left < 0 ? Around(_places[right], -1) : right >= Quoted.Count ? Around(_places[left], 1)
            : _places[left].SelectMany(l => _places[right].Select(r => (From: Math.Min(l, r), To: Math.Max(l, r))))
                .MinBy(p => p.To - p.From);
        return place is not { } found || found.To - found.From > MaxApart ? null
            : (Math.Max(First, found.From - Beside), Math.Min(Last, found.To + Beside));
    }

    private static (int From, int To) Around(int[] places, int direction) =>
        direction < 0 ? (places.Min() - Beside, places.Min()) : (places.Max(), places.Max() + Beside);

    private bool IsSure(int quoted) => _places[quoted].Length > 0 && Quoted[quoted].Weight > 0
        && Quoted[quoted].Senses.Any(s => s.Strength >= SureSense);

    // The words of the passage that can translate a word of the quotation. A function word of the passage, such as "up", counts only if the
    // quotation's word is a filler, such as "the". Otherwise it matches by chance: the word lists give "up" for German "hoch" too, but in a
    // cable "hoch" is "high".
    private int[] PlacesOf(QuotedWord word) =>
        [.. Enumerable.Range(First, Last + 1 - First)
            .Where(i => (word.Senses.Any(s => s.Stem == Part.Words[i].Stem)
                && (word.Weight == 0 || !FunctionWords.Has(Part.Words[i].Folded))) || IsSameName(word, i))];

    // Whether both words have a capital and the same letters. Then they are the same name, even if the quotation's word is not known to be
    // a name: at the beginning of a sentence, Italian "Pera" may have been looked up as the word for "pear". For a known name, nearly the
    // same letters are enough: "Osetia" and "Ossetia".
    private bool IsSameName(QuotedWord word, int cable) => char.IsUpper(Text[word.Start])
        && char.IsUpper(Part.Text[Part.Words[cable].Start])
        && (word.Folded == Part.Words[cable].Folded
            || (word.IsName && Cognates.Likeness(word.Folded, Part.Words[cable].Folded) >= MinLikeness));
}
