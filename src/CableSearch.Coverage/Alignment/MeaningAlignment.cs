using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// Finds where a cable says what a quotation says: the stretch of little more than its length that has most of its words, by stem, sense,
/// figure or cognate, each counted by what it tells.
/// </summary>
internal sealed class MeaningAlignment
{
    // English says in three words what Portuguese says in four, or the other way round.
    private const double Stretch = 1.5;
    private const int Slack = 6;

    private readonly Dictionary<string, List<(int Word, float Strength)>> _wanted = new(StringComparer.Ordinal);
    private readonly double[] _weights;
    private readonly int _span;

    public MeaningAlignment(IReadOnlyList<QuotedWord> words)
    {
        Words = words;
        _weights = [.. words.Select(w => w.Weight)];
        // A word that stands twice counts once.
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

    /// <summary>What all words of the quotation tell together.</summary>
    public double Total { get; }

    /// <summary>The best place of each paragraph that has any, best first.</summary>
    public IReadOnlyList<MeaningMatch> Find(ComparedCable cable)
    {
        if (!_wanted.Keys.Any(cable.Stems.Contains)) return [];
        List<MeaningMatch> found = [];
        for (int part = 0; part < cable.Parts.Count; part++)
            if (Best(part, cable.Parts[part].Words) is { } best) found.Add(best);
        return [.. found.OrderByDescending(f => f.Share).ThenBy(f => f.Last - f.First)];
    }

    /// <summary>Share of the words that stand anywhere in some paragraphs.</summary>
    public double ShareIn(ComparedCable cable, int firstPart, int lastPart)
    {
        float[] best = new float[_weights.Length];
        for (int part = Math.Max(0, firstPart); part <= Math.Min(cable.Parts.Count - 1, lastPart); part++)
            foreach (CableWord word in cable.Parts[part].Words)
                if (_wanted.TryGetValue(word.Stem, out List<(int Word, float Strength)>? places))
                    foreach ((int at, float strength) in places) best[at] = Math.Max(best[at], strength);
        return Total <= 0 ? 0 : best.Select((s, i) => s * _weights[i]).Sum() / Total;
    }

    /// <summary>The words of a stretch that carry the match, in the order of the quotation.</summary>
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

    private MeaningMatch? Best(int part, IReadOnlyList<CableWord> words)
    {
        List<(int At, int Word, float Strength)> events = [];
        for (int at = 0; at < words.Count; at++)
            if (_wanted.TryGetValue(words[at].Stem, out List<(int Word, float Strength)>? places))
                foreach ((int word, float strength) in places) events.Add((at, word, strength));
        MeaningMatch? best = null;
        float[] strengths = new float[_weights.Length];
        for (int from = 0; from < events.Count; from++)
        {
            if (from > 0 && events[from].At == events[from - 1].At) continue;
            Array.Clear(strengths);
            double told = 0;
            for (int to = from; to < events.Count && events[to].At < events[from].At + _span; to++)
            {
                (int at, int word, float strength) = events[to];
                if (strength <= strengths[word]) continue;
                told += (strength - strengths[word]) * _weights[word];
                strengths[word] = strength;
                double share = told / Total;
                if (best is not { } known || share > known.Share + 1e-9
                    || (share > known.Share - 1e-9 && at - events[from].At < known.Last - known.First))
                    best = new(part, events[from].At, at, share, told);
            }
        }
        return best;
    }
}
