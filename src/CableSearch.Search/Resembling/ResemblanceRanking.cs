using System.Globalization;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Resembling;

/// <summary>
/// Ranks cables by how well they match many words (BM25). A word may have several stems, such as those of its translations. All stems of a
/// word are scored with the same document frequency: the number of documents with any of these stems. With a frequency of its own, a wrong
/// but rare translation would score higher than the right one. For use by one thread.
/// </summary>
/// <param name="terms">The terms of the index.</param>
/// <param name="forms">Finds the words in the index with a given stem.</param>
/// <param name="frequency">Gives the number of documents with a word of a given stem.</param>
internal sealed class ResemblanceRanking(IndexTerms terms, EnglishForms forms, Func<string, int> frequency)
{
    // Largest share of the documents in which a word may occur. A more common word is left out: it hardly distinguishes cables, and reading
    // which documents have it would be most of the work.
    private const double MaxShare = 0.2;

    // Common words are left out only if the index has at least this many documents. In a smaller index any word may exceed MaxShare by
    // chance.
    private const int SmallIndex = 50;

    private const int FewWords = 3;

    private const float Saturation = 1.2f;
    private const float LengthShare = 0.5f;

    private static readonly float[] Lengths = [.. Enumerable.Range(0, 256).Select(LengthOf)];

    /// <summary>The cables that match the words best, best first. Cables with the same score are sorted by document number.</summary>
    public IReadOnlyList<RankedCable> Rank(IReadOnlyList<WantedWord> words, int most)
    {
        HashSet<string> key = [IndexFields.Key];
        return [.. RankDocuments(words, [], most, MaxShare, leavesOutArticles: true).Select(r =>
            new RankedCable(terms.Reader.Document(r.Doc, key).Get(IndexFields.Key, CultureInfo.InvariantCulture), r.Score)
            {
                Document = r.Doc,
            })];
    }

    // The documents that match the words best, by their document numbers. A place (post or country) counts like one more word that all
    // cables of this place contain.
    private List<(int Doc, float Score)> RankDocuments(IReadOnlyList<WantedWord> words, IReadOnlyList<WantedPlace> places, int most,
        double maxShare, bool leavesOutArticles)
    {
        List<(FoundTerm[] Forms, float Rarity)> used = [.. Used(words, maxShare), .. places.Select(Used)];
        // Words with a rarity of 0 are left out. They add nothing to a score, but their documents would be listed as documents with a
        // score.
        used.RemoveAll(w => !(w.Rarity > 0));
        float average = AverageLength();
        PriorityQueue<int, (float Score, int Order)> best = new();
        using (RankingBuffers buffers = new(terms.Reader.Leaves.Select(l => l.Reader.MaxDoc).DefaultIfEmpty().Max()))
        {
            for (int segment = 0; segment < terms.Reader.Leaves.Count; segment++)
                Rank(segment, used, average, best, most, buffers, leavesOutArticles);
        }
        List<(int Doc, float Score)> ranked = [];
        while (best.TryDequeue(out int doc, out (float Score, int Order) at)) ranked.Add((doc, at.Score));
        ranked.Reverse();
        return ranked;
    }

    /// <summary>
    /// The cables and articles that match the words of a headline best, the best first. They are given by the numbers that Lucene has for
    /// them. A word of the headline counts twice in a text that has another word of the headline close to it.
    /// </summary>
    public IReadOnlyList<(int Doc, float Score)> RankHeadline(HeadlineWords headline, int most)
    {
        // A headline of at most three words is searched for with all of its words, however common they are.
        double maxShare = headline.Words.Count <= FewWords ? 1 : MaxShare;
        IReadOnlyList<(int Doc, float Score)> ranked = RankDocuments(headline.Words, headline.Places, most, maxShare,
            leavesOutArticles: false);
        IReadOnlyDictionary<int, double> together = new WordWindows(terms).Of(Used(headline.Words, maxShare), ranked.Select(r => r.Doc));
        return [.. ranked.Select(r => (r.Doc, r.Score + (float)together.GetValueOrDefault(r.Doc))).OrderByDescending(r => r.Item2)];
    }

    /// <summary>
    /// The terms (words) of the index that count as the given word: all words with one of its stems. If <see cref="WantedWord.IsExact"/> is
    /// true, <see cref="WantedWord.Stems"/> contains whole words, and only these words count.
    /// </summary>
    public IEnumerable<FoundTerm> FormsOf(WantedWord word) => word.Stems.Distinct(StringComparer.Ordinal)
        .SelectMany(s => word.IsExact ? [terms.Find(IndexFields.Text, s)] : forms.OfStem(IndexFields.Text, s));

    private List<(FoundTerm[] Forms, float Rarity)> Used(IReadOnlyList<WantedWord> words, double maxShare)
    {
        List<(FoundTerm[] Forms, float Rarity)> used = [];
        int all = Math.Max(1, terms.Reader.NumDocs);
        foreach (WantedWord word in words)
        {
            string[] stems = [.. word.Stems.Distinct(StringComparer.Ordinal)];
            long documents = stems.Sum(s => word.IsExact ? terms.Find(IndexFields.Text, s).Documents : (long)frequency(s));
            if (documents == 0 || (documents > maxShare * all && all >= SmallIndex)) continue;
            used.Add(([.. FormsOf(word)], (float)(RarityOf(documents, all) * word.Boost)));
        }
        return used;
    }

    private (FoundTerm[] Forms, float Rarity) Used(WantedPlace place)
    {
        FoundTerm term = terms.Find(place.Field, place.Value);
        int all = Math.Max(1, terms.Reader.NumDocs);
        return ([term], (float)(RarityOf(term.Documents, all) * place.Boost));
    }

    private static double RarityOf(long documents, int all) => Math.Log(1 + ((all - documents + 0.5) / (documents + 0.5)));

    private void Rank(int segment, List<(FoundTerm[] Forms, float Rarity)> words, float average,
        PriorityQueue<int, (float Score, int Order)> best, int most, RankingBuffers buffers, bool leavesOutArticles)
    {
        AtomicReaderContext leaf = terms.Reader.Leaves[segment];
        NumericDocValues? norms = leaf.AtomicReader.GetNormValues(IndexFields.Text);
        int scored = 0;
        foreach ((FoundTerm[] found, float rarity) in words) scored = Add(segment, norms, found, rarity, average, buffers, scored);
        if (leavesOutArticles) LeaveOutArticles(segment, buffers);
        // Goes only through the documents that have one of the words. They are few, while the segment may have hundreds of thousands of
        // documents.
        foreach (int doc in buffers.Scored.AsSpan(0, scored))
        {
            (float Score, int Order) rank = (buffers.Scores[doc], -(leaf.DocBase + doc));
            buffers.Scores[doc] = 0;
            if (rank.Score <= 0) continue;
            if (best.Count < most) best.Enqueue(leaf.DocBase + doc, rank);
            else best.EnqueueDequeue(leaf.DocBase + doc, rank);
        }
    }

    /// <summary>The document numbers of all articles.</summary>
    public IReadOnlySet<int> Articles() => Enumerable.Range(0, terms.Reader.Leaves.Count)
        .SelectMany(segment => Articles(segment).Select(doc => terms.Reader.Leaves[segment].DocBase + doc)).ToHashSet();

    private void LeaveOutArticles(int segment, RankingBuffers buffers)
    {
        foreach (int doc in Articles(segment)) buffers.Scores[doc] = 0;
    }

    private IEnumerable<int> Articles(int segment)
    {
        DocsEnum? articles = terms.Postings(terms.Find(IndexFields.Kind, "article"), segment, DocsFlags.NONE);
        for (int doc; articles is not null && (doc = articles.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;) yield return doc;
    }

    // Adds the score of one word to the scores of the documents of a segment. Returns the number of documents that have a score now.
    private int Add(int segment, NumericDocValues? norms, FoundTerm[] found, float rarity, float average, RankingBuffers buffers,
        int scored)
    {
        (float[] scores, float[] frequencies, int withWord) = (buffers.Scores, buffers.Frequencies, 0);
        foreach (FoundTerm form in found)
        {
            DocsEnum? postings = terms.Postings(form, segment, DocsFlags.FREQS);
            for (int doc; postings is not null && (doc = postings.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;)
            {
                if (frequencies[doc] == 0) buffers.WithWord[withWord++] = doc;
                frequencies[doc] += postings.Freq;
            }
        }
        foreach (int doc in buffers.WithWord.AsSpan(0, withWord))
        {
            float frequency = frequencies[doc];
            float length = norms is null ? average : Lengths[(byte)norms.Get(doc)];
            float damping = Saturation * (1 - LengthShare + (LengthShare * length / average));
            if (scores[doc] == 0) buffers.Scored[scored++] = doc;
            scores[doc] += rarity * frequency / (frequency + damping);
            frequencies[doc] = 0;
        }
        return scored;
    }

    private float AverageLength()
    {
        Terms? all = MultiFields.GetTerms(terms.Reader, IndexFields.Text);
        return all is null || all.SumTotalTermFreq <= 0 ? 1 : (float)all.SumTotalTermFreq / Math.Max(1, terms.Reader.MaxDoc);
    }

    // Decodes the length of a text, which Lucene's BM25 stores as its inverse square root in one byte.
    private static float LengthOf(int norm)
    {
        float inverse = SmallSingle.SByte315ToSingle((sbyte)norm);
        return inverse == 0 ? 1 : 1 / (inverse * inverse);
    }
}
