using System.Globalization;
using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Resembling;

/// <summary>
/// Ranks cables by BM25 over many words, each of which several stems may stand for. A word is as rare as all its stems together, so that
/// a rare false sense does not outweigh the common true one, which a plain disjunction of terms would allow.
/// </summary>
internal sealed class ResemblanceRanking(IndexTerms terms, Stems stems)
{
    // A word that stands in more of the documents than this tells little, and its postings are most of the work.
    private const double MaxShare = 0.2;

    private readonly EnglishForms _forms = new(terms, stems, static () => true);

    private const float Saturation = 1.2f;
    private const float LengthShare = 0.5f;

    private static readonly float[] Lengths = [.. Enumerable.Range(0, 256).Select(LengthOf)];

    /// <summary>The best of the cables, best first; ties in the order of documents.</summary>
    public IReadOnlyList<RankedCable> Rank(IReadOnlyList<WantedWord> wanted, int most)
    {
        IndexReader reader = terms.Reader;
        List<(IReadOnlyList<FoundTerm> Words, float Rarity)> used = [];
        int all = Math.Max(1, reader.NumDocs);
        foreach (WantedWord word in wanted)
        {
            FoundTerm[][] forms = [.. word.Stems.Distinct(StringComparer.Ordinal).Select(s => _forms.OfStem(IndexFields.Text, s).ToArray())];
            long documents = forms.Sum(f => (long)_forms.CountOf(f));
            if (documents > 0 && (documents <= MaxShare * all || all < 50))
                used.Add(([.. forms.SelectMany(f => f)], (float)(Math.Log(1 + ((all - documents + 0.5) / (documents + 0.5))) * word.Boost)));
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

    private void Rank(AtomicReaderContext leaf, List<(IReadOnlyList<FoundTerm> Words, float Rarity)> words, float average,
        PriorityQueue<int, (float Score, int Order)> best, int most)
    {
        AtomicReader atomic = leaf.AtomicReader;
        NumericDocValues? norms = atomic.GetNormValues(IndexFields.Text);
        float[] scores = new float[atomic.MaxDoc];
        float[] frequencies = new float[atomic.MaxDoc];
        foreach ((IReadOnlyList<FoundTerm> forms, float rarity) in words) Add(leaf.Ord, norms, forms, rarity, average, scores, frequencies);
        DocsEnum? cables = atomic.GetTermDocsEnum(new(IndexFields.Kind, "cable"));
        for (int doc; cables is not null && (doc = cables.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;)
        {
            if (scores[doc] <= 0) continue;
            (float Score, int Order) rank = (scores[doc], -(leaf.DocBase + doc));
            if (best.Count < most) best.Enqueue(leaf.DocBase + doc, rank);
            else best.EnqueueDequeue(leaf.DocBase + doc, rank);
        }
    }

    private void Add(int segment, NumericDocValues? norms, IReadOnlyList<FoundTerm> words, float rarity, float average, float[] scores,
        float[] frequencies)
    {
        List<int> touched = [];
        foreach (FoundTerm word in words)
        {
            DocsEnum? postings = terms.Postings(word, segment, DocsFlags.FREQS);
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
        Terms? words = MultiFields.GetTerms(terms.Reader, IndexFields.Text);
        return words is null || words.SumTotalTermFreq <= 0 ? 1 : (float)words.SumTotalTermFreq / Math.Max(1, terms.Reader.MaxDoc);
    }

    // As BM25 stores it: the inverse root of the length in one byte.
    private static float LengthOf(int norm)
    {
        float inverse = SmallSingle.SByte315ToSingle((sbyte)norm);
        return inverse == 0 ? 1 : 1 / (inverse * inverse);
    }
}
