using System.Text.RegularExpressions;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// Finds the source of a quotation in which words were changed, left out or added, or which is joined from several passages.
/// </summary>
internal static partial class AlteredAlignment
{
    // At least this share of the quotation's words must match. Two or three words match by coincidence in any cable.
    private const double MinCoverage = 0.5;

    private const int MinPiece = 3;

    private const double MinPieceCoverage = 0.75;

    // The weight of a word says how rare it is in the archive, from 0 to 1. If the matching words together weigh less than this, they are
    // common words such as "like to", which match anywhere by coincidence.
    private const double MinPieceWeight = 0.5;

    /// <summary>
    /// The best match of the quotation in a cable. Null if fewer than half of the quotation's words match in the same order, or if the
    /// quotation has fewer than three words.
    /// </summary>
    public static AlteredMatch? Find(string text, IReadOnlyList<QuotedWord> words, ComparedCable cable)
    {
        int known = words.Count(w => cable.Stems.Has(StemOf(w)));
        if (words.Count < MinPiece || known < MinCoverage * words.Count) return null;
        List<List<QuotedWord>> pieces = Pieces(text, words);
        List<WordAlignment> aligned = [];
        foreach (List<QuotedWord> piece in pieces)
        {
            if (Best(piece, cable, null) is not { } best || (pieces.Count > 1 && !IsPlace(piece, best))) continue;
            aligned.Add(best with { Pairs = Shifted(best.Pairs, words, piece) });
            AddRest(aligned, piece, words, best, cable);
        }
        // A match of common words is often a coincidence. It is kept only if another piece of the quotation matches in the same paragraph,
        // and both are in the same order there as in the quotation.
        if (aligned.Count > 1)
            aligned.RemoveAll(a => IsCommon(words, a, cable) && !aligned.Any(o => o != a && o.Part == a.Part && AreInOrder(a, o)));
        return aligned.Count == 0 ? null : ToMatch(text, words, aligned, cable);
    }

    private static bool IsPlace(List<QuotedWord> piece, WordAlignment found) =>
        found.Matches >= MinPiece && found.Matches >= MinCoverage * piece.Count;

    // Whether only common words match: their total weight is small. Function words, such as those of "would like to", count as common
    // whatever they weigh. In a small archive even they may seem rare, because few cables have them.
    private static bool IsCommon(IReadOnlyList<QuotedWord> words, WordAlignment aligned, ComparedCable cable) => aligned.Pairs
        .Where(p => p.Quoted >= 0 && p.Cable >= 0 && words[p.Quoted].Folded == cable.Parts[aligned.Part].Words[p.Cable].Folded
            && !FunctionWords.Has(words[p.Quoted].Folded))
        .Sum(p => words[p.Quoted].Weight) < MinPieceWeight;

    private static bool AreInOrder(WordAlignment one, WordAlignment other)
    {
        (int quoted, int cable) = FirstOf(one);
        (int otherQuoted, int otherCable) = FirstOf(other);
        return quoted < otherQuoted == cable < otherCable;
    }

    private static (int Quoted, int Cable) FirstOf(WordAlignment aligned) => aligned.Pairs.First(p => p.Quoted >= 0 && p.Cable >= 0);

    // A quotation may be joined from several passages, so the best match may cover only some of its words. This method looks for passages
    // that match the rest of the quotation, before and after the words that are already matched.
    private static void AddRest(List<WordAlignment> aligned, List<QuotedWord> piece, IReadOnlyList<QuotedWord> words, WordAlignment best,
        ComparedCable cable)
    {
        int first = best.Pairs.First(p => p.Quoted >= 0).Quoted, last = best.Pairs.Last(p => p.Quoted >= 0).Quoted;
        foreach (List<QuotedWord> rest in (List<QuotedWord>[])[piece[..first], piece[(last + 1)..]])
            if (rest.Count >= MinPiece + 1 && Best(rest, cable, best) is { } other && other.Matches >= MinPieceCoverage * rest.Count)
                aligned.Add(other with { Pairs = Shifted(other.Pairs, words, rest) });
    }

    private static WordAlignment? Best(List<QuotedWord> piece, ComparedCable cable, WordAlignment? butNot)
    {
        HashSet<string> wanted = [.. piece.Select(w => w.Folded)];
        List<string> folded = [.. piece.Select(w => w.Folded)];
        WordAlignment? best = null;
        for (int part = 0; part < cable.Parts.Count; part++)
        {
            IReadOnlyList<CableWord> words = cable.Parts[part].Words;
            if (words.Count(w => wanted.Contains(w.Folded)) < Math.Max(2, piece.Count / 3)) continue;
            if (WordAlignment.Best(folded, part, words) is { } found && found.Score > (best?.Score ?? 0)
                && !Overlaps(found, butNot)) best = found;
        }
        return best;
    }

    private static bool Overlaps(WordAlignment one, WordAlignment? other) => other is not null && one.Part == other.Part
        && one.Pairs.Select(p => p.Cable).Where(c => c >= 0).Intersect(other.Pairs.Select(p => p.Cable)).Any();

    private static AlteredMatch? ToMatch(string text, IReadOnlyList<QuotedWord> words, List<WordAlignment> aligned, ComparedCable cable)
    {
        int bracketed = words.Count(w => IsBracketed(text, w));
        int matches = aligned.Sum(a => a.Matches);
        double coverage = matches / (double)Math.Max(1, words.Count - bracketed);
        if (coverage < MinCoverage) return null;
        aligned = [.. aligned.OrderBy(a => a.Pairs.First(p => p.Quoted >= 0).Quoted)];
        bool isJoined = aligned.Zip(aligned.Skip(1)).Any(p => p.First.Part != p.Second.Part
            || p.First.Pairs.Max(x => x.Cable) > p.Second.Pairs.Where(x => x.Cable >= 0).Min(x => x.Cable));
        (int Part, int Word) first = (aligned[0].Part, FirstOf(aligned[0]).Cable);
        List<(int Start, int End)> elsewhere = Elsewhere(text, words, aligned);
        if (aligned is [var only]) aligned = [EdgeWords.Paired(words, only, cable.Parts[only.Part], w => IsBracketed(text, w))];
        List<AlignedPassage> passages = [];
        foreach (WordAlignment one in aligned)
        {
            CablePart part = cable.Parts[one.Part];
            passages.Add(Passage(cable, one, words) with
            {
                Difference = aligned.Count == 1 ? Differences.Of(text, words, one, part) : [],
                Within = aligned.Count == 1 ? [] : Differences.Within(text, words, one, part),
            });
        }
        if (!isJoined && passages.Count > 1) passages = [Spanned(text, words, aligned, cable)];
        return new([.. passages.OrderByDescending(p => p.End - p.Start)], Math.Min(1, coverage), matches, isJoined)
        {
            Seams = Seam.Of(words, aligned, cable),
            Elsewhere = elsewhere,
            First = first,
        };
    }

    private static List<(int Start, int End)> Elsewhere(string text, IReadOnlyList<QuotedWord> words, List<WordAlignment> aligned)
    {
        HashSet<int> matched = [.. aligned.SelectMany(a => a.Pairs).Where(p => p.Quoted >= 0 && p.Cable >= 0).Select(p => p.Quoted)];
        List<(int Start, int End)> runs = [];
        int last = -2;
        for (int i = 0; i < words.Count; i++)
        {
            if (matched.Contains(i) || IsBracketed(text, words[i])) continue;
            if (last == i - 1) runs[^1] = (runs[^1].Start, words[i].End);
            else runs.Add((words[i].Start, words[i].End));
            last = i;
        }
        return runs;
    }

    // Merges the passages that match a quotation with an ellipsis, such as "The minister … left Lima", into a single passage. The cable's
    // words between two passages count as left out. All passages must be in one paragraph, in the order of the quotation.
    private static AlignedPassage Spanned(string text, IReadOnlyList<QuotedWord> words, List<WordAlignment> aligned, ComparedCable cable)
    {
        List<(int Quoted, int Cable)> pairs = [];
        foreach (WordAlignment one in aligned)
        {
            int next = one.Pairs.First(p => p.Cable >= 0).Cable;
            if (pairs.Count > 0)
                for (int left = pairs.Last(p => p.Cable >= 0).Cable + 1; left < next; left++) pairs.Add((-1, left));
            pairs.AddRange(one.Pairs);
        }
        WordAlignment whole = new(aligned[0].Part, pairs, aligned.Sum(a => a.Matches), aligned.Sum(a => a.Score));
        return Passage(cable, whole, words) with { Difference = Differences.Of(text, words, whole, cable.Parts[whole.Part]) };
    }

    private static AlignedPassage Passage(ComparedCable cable, WordAlignment aligned, IReadOnlyList<QuotedWord> words)
    {
        CablePart part = cable.Parts[aligned.Part];
        (int before, int behind) = Differences.Edges(words, aligned, part);
        int first = before < 0 ? aligned.Pairs.Where(p => p.Cable >= 0).Min(p => p.Cable) : before;
        int last = behind < 0 ? aligned.Pairs.Max(p => p.Cable) : behind;
        return new(cable, aligned.Part, part.Words[first].Start, part.Words[last].End);
    }

    // Gives each word its index in the whole quotation, in place of its index in a piece of the quotation. Adding the start of the piece
    // would be wrong, because a piece lacks the words in brackets. So each word is found by its position in the text.
    private static List<(int Quoted, int Cable)> Shifted(IReadOnlyList<(int Quoted, int Cable)> pairs, IReadOnlyList<QuotedWord> words,
        List<QuotedWord> piece)
    {
        Dictionary<int, int> places = Enumerable.Range(0, words.Count).ToDictionary(i => words[i].Start);
        return [.. pairs.Select(p => (p.Quoted < 0 ? -1 : places[piece[p.Quoted].Start], p.Cable))];
    }

    private static List<List<QuotedWord>> Pieces(string text, IReadOnlyList<QuotedWord> words)
    {
        List<List<QuotedWord>> pieces = [[]];
        for (int i = 0; i < words.Count; i++)
        {
            if (IsBracketed(text, words[i])) continue;
            if (i > 0 && Ellipsis.IsMatch(text[words[i - 1].End..words[i].Start]) && pieces[^1].Count >= MinPiece) pieces.Add([]);
            pieces[^1].Add(words[i]);
        }
        if (pieces.Count > 1 && pieces[^1].Count < MinPiece)
        {
            pieces[^2].AddRange(pieces[^1]);
            pieces.RemoveAt(pieces.Count - 1);
        }
        return pieces[0].Count == 0 ? [] : pieces;
    }

    // Whether a word is in brackets, as in "[Government of Brazil]". The journalist added such a word, so it need not be in the cable.
    private static bool IsBracketed(string text, QuotedWord word)
    {
        int open = text.LastIndexOf('[', word.Start), close = open < 0 ? -1 : text.IndexOf(']', open);
        return open >= 0 && close >= word.End;
    }

    private static string StemOf(QuotedWord word) => word.Senses is [var first, ..] ? first.Stem : word.Stem;

    [GeneratedRegex(@"…|\.\.\.|\. \. \.", RegexOptions.CultureInvariant)]
    private static partial Regex Ellipsis { get; }
}
