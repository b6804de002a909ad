using System.Globalization;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Resembling;

/// <summary>
/// Ranks cables by BM25 over many words, each of which several stems may stand for. A word is as rare as all its stems together, so that
/// a rare false sense does not outweigh the common true one, which a plain disjunction of terms would allow.
/// </summary>
internal sealed class ResemblanceRanking(IndexReader reader)
{
    // A word that stands in more of the documents than this tells little, and its postings are most of the work.
    private const double MaxShare = 0.2;

    private const float Saturation = 1.2f;
    private const float LengthShare = 0.5f;

    private static readonly float[] Lengths = [.. Enumerable.Range(0, 256).Select(LengthOf)];

    /// <summary>The best of the cables, best first; ties in the order of documents.</summary>
    public IReadOnlyList<RankedCable> Rank(IReadOnlyList<WantedWord> words, int most)
    {
        List<(WantedWord Word, float Rarity)> used = [];
        int all = Math.Max(1, reader.NumDocs);
        foreach (WantedWord word in words)
        {
            long documents = word.Stems.Distinct(StringComparer.Ordinal).Sum(s => (long)reader.DocFreq(new Term(IndexFields.Stem, s)));
            if (documents > 0 && (documents <= MaxShare * all || all < 50))
                used.Add((word, (float)(Math.Log(1 + ((all - documents + 0.5) / (documents + 0.5))) * word.Boost)));
        }
        float average = AverageLength();
        PriorityQueue<int, (float Score, int Order)> best = new();
        foreach (AtomicReaderContext leaf in reader.Leaves) Rank(leaf, used, average, best, most);
        List<RankedCable> ranked = [];
        HashSet<string> key = [IndexFields.Key];
        while (best.TryDequeue(out int doc, out (float Score, int Order) at))
            ranked.Add(new(reader.Document(doc, key).Get(IndexFields.Key, CultureInfo.InvariantCulture), at.Score));
        ranked.Reverse();
        return ranked;
    }

    private static void Rank(AtomicReaderContext leaf, List<(WantedWord Word, float Rarity)> words, float average,
        PriorityQueue<int, (float Score, int Order)> best, int most)
    {
        AtomicReader atomic = leaf.AtomicReader;
        NumericDocValues? norms = atomic.GetNormValues(IndexFields.Stem);
        float[] scores = new float[atomic.MaxDoc];
        float[] frequencies = new float[atomic.MaxDoc];
        foreach ((WantedWord word, float rarity) in words) Add(atomic, norms, word, rarity, average, scores, frequencies);
        DocsEnum? cables = atomic.GetTermDocsEnum(new(IndexFields.Kind, "cable"));
        for (int doc; cables is not null && (doc = cables.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;)
        {
            if (scores[doc] <= 0) continue;
            (float Score, int Order) rank = (scores[doc], -(leaf.DocBase + doc));
            if (best.Count < most) best.Enqueue(leaf.DocBase + doc, rank);
            else best.EnqueueDequeue(leaf.DocBase + doc, rank);
        }
    }

    private static void Add(AtomicReader atomic, NumericDocValues? norms, WantedWord word, float rarity, float average, float[] scores,
        float[] frequencies)
    {
        List<int> touched = [];
        foreach (string stem in word.Stems.Distinct(StringComparer.Ordinal))
        {
            DocsEnum? postings = atomic.GetTermDocsEnum(new(IndexFields.Stem, stem));
            for (int doc; postings is not null && (doc = postings.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;)
            {
                if (frequencies[doc] == 0) touched.Add(doc);
                frequencies[doc] += postings.Freq;
            }
        }
        foreach (int doc in touched)
        {
            float frequency = frequencies[doc];
            float length = norms is null ? average : Lengths[(byte)norms.Get(doc)];
            float damping = Saturation * (1 - LengthShare + (LengthShare * length / average));
            scores[doc] += rarity * frequency / (frequency + damping);
            frequencies[doc] = 0;
        }
    }

    private float AverageLength()
    {
        Terms? terms = MultiFields.GetTerms(reader, IndexFields.Stem);
        return terms is null || terms.SumTotalTermFreq <= 0 ? 1 : (float)terms.SumTotalTermFreq / Math.Max(1, reader.MaxDoc);
    }

    // As BM25 stores it: the inverse root of the length in one byte.
    private static float LengthOf(int norm)
    {
        float inverse = SmallSingle.SByte315ToSingle((sbyte)norm);
        return inverse == 0 ? 1 : 1 / (inverse * inverse);
    }
}
