using System.Runtime.InteropServices;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// Finds in each paragraph of a cable the passage that comes closest to the meaning of a quotation. Words match by stem, translation,
/// figure or cognate (a similar word of another language). Rare words weigh more. A passage is not much longer than the quotation.
/// </summary>
internal sealed class MeaningAlignment
{
    // A passage may have Stretch times as many words as the quotation, plus Slack words. A translation and its original differ in length:
    // Portuguese may need four words for three of English.
    private const double Stretch = 1.5;
    private const int Slack = 6;

    private readonly Dictionary<string, List<(int Word, float Strength)>> _wanted = new(StringComparer.Ordinal);
    private readonly double[] _weights;
    private readonly int _span;

    public MeaningAlignment(IReadOnlyList<QuotedWord> words)
    {
        Words = words;
        _weights = [.. words.Select(w => w.Weight)];
        // A word that occurs twice in the quotation counts only once.
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < words.Count; i++)
        {
            if (!seen.Add(words[i].Stem)) _weights[i] = 0;
            if (_weights[i] <= 0) continue;
            foreach (Sense sense in words[i].Senses)
            {
                if (!_wanted.TryGetValue(sense.Stem, out List<(int Word, float Strength)>? places)) _wanted[sense.Stem] = places = [];
                places.Add((i, sense.Strength));
            }
        }
        Total = _weights.Sum();
        _span = (int)(words.Count * Stretch) + Slack;
    }

    public IReadOnlyList<QuotedWord> Words { get; }

    /// <summary>The sum of the weights of the quotation's words. A word's weight is its rarity in the archive.</summary>
    public double Total { get; }

    /// <summary>The best match in each paragraph that contains any of the quotation's words; the best of these first.</summary>
    public IReadOnlyList<MeaningMatch> Find(ComparedCable cable)
    {
        List<(int At, int Word, float Strength)> events = [];
        foreach ((string stem, List<(int Word, float Strength)> places) in _wanted)
            foreach (int at in cable.Stems.Of(stem))
                foreach ((int word, float strength) in places) events.Add((at, word, strength));
        events.Sort();
        List<MeaningMatch> found = [];
        int part = 0;
        for (int from = 0, to; from < events.Count; from = to)
        {
            while (cable.Stems.FirstOf(part + 1) <= events[from].At) part++;
            for (to = from; to < events.Count && events[to].At < cable.Stems.FirstOf(part + 1);) to++;
            found.Add(Best(part, cable.Stems.FirstOf(part), CollectionsMarshal.AsSpan(events)[from..to]));
        }
        return [.. found.OrderByDescending(f => f.Share).ThenBy(f => f.Last - f.First)];
    }

    /// <summary>
    /// How much of the quotation is in the given paragraphs of a cable, from 0 to 1: the weight of the quotation's words that match there,
    /// divided by the weight of all its words.
    /// </summary>
    public double ShareIn(ComparedCable cable, int firstPart, int lastPart)
    {
        float[] best = new float[_weights.Length];
        int first = cable.Stems.FirstOf(Math.Max(0, firstPart)), end = cable.Stems.FirstOf(Math.Min(cable.Parts.Count, lastPart + 1));
        foreach ((string stem, List<(int Word, float Strength)> places) in _wanted)
        {
            if (!StandsBetween(cable, stem, first, end)) continue;
            foreach ((int word, float strength) in places) best[word] = Math.Max(best[word], strength);
        }
        return Total <= 0 ? 0 : best.Select((s, i) => s * _weights[i]).Sum() / Total;
    }

    private static bool StandsBetween(ComparedCable cable, string stem, int first, int end)
    {
        foreach (int at in cable.Stems.Of(stem))
            if (at >= first && at < end) return true;
        return false;
    }

    /// <summary>The pairs of matching words between the quotation and a passage, in the order of the quotation.</summary>
    public IReadOnlyList<SharedAnchor> Anchors(string text, CablePart part, int first, int last)
    {
        Dictionary<int, (CableWord Word, Sense Sense)> carried = [];
        for (int at = first; at <= last; at++)
        {
            CableWord word = part.Words[at];
            if (!_wanted.TryGetValue(word.Stem, out List<(int Word, float Strength)>? places)) continue;
            foreach ((int quoted, float strength) in places)
                if (!carried.TryGetValue(quoted, out (CableWord Word, Sense Sense) known) || known.Sense.Strength < strength)
                    carried[quoted] = (word, Words[quoted].Senses.First(s => s.Stem == word.Stem));
        }
        return [.. carried.OrderBy(c => c.Key).Select(c => new SharedAnchor(KindOf(c.Value.Sense.Kind),
            text[Words[c.Key].Start..Words[c.Key].End], part.Text[c.Value.Word.Start..c.Value.Word.End]))];
    }

    private static string KindOf(SenseKind kind) => kind switch
    {
        SenseKind.Name => "name",
        SenseKind.Number => "number",
        SenseKind.Date => "date",
        SenseKind.Cognate => "cognate",
        _ => "word",
    };

    // Returns the best match in one paragraph. Each event is a word of the paragraph (At) that matches a word of the quotation (Word). The
    // events are in the order of the paragraph's words.
    private MeaningMatch Best(int part, int firstOfPart, ReadOnlySpan<(int At, int Word, float Strength)> events)
    {
        MeaningMatch? best = null;
        float[] strengths = new float[_weights.Length];
        for (int from = 0; from < events.Length; from++)
        {
            if (from > 0 && events[from].At == events[from - 1].At) continue;
            Array.Clear(strengths);
            double told = 0;
            for (int to = from; to < events.Length && events[to].At < events[from].At + _span; to++)
            {
                (int at, int word, float strength) = events[to];
                if (strength <= strengths[word]) continue;
                told += (strength - strengths[word]) * _weights[word];
                strengths[word] = strength;
                double share = told / Total;
                if (best is not { } known || share > known.Share + 1e-9
                    || (share > known.Share - 1e-9 && at - events[from].At < known.Last - known.First))
                    best = new(part, events[from].At - firstOfPart, at - firstOfPart, share, told);
            }
        }
        return best!.Value;
    }
}
