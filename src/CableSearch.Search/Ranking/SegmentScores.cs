using System.Buffers;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace CableSearch.Search.Ranking;

/// <summary>
/// Scores documents that are known to match. For each form of a word it reads the postings (which documents have the form), and adds to the
/// scores of these documents. Lucene.Net gives the same scores, but reads the postings of all forms at once, document by document, which is
/// several times slower. Queries other than words and their forms are scored by Lucene.Net.
/// </summary>
internal sealed class SegmentScores(IndexSearcher searcher, IndexTerms terms)
{
    private readonly Dictionary<(Query, float), Similarity.SimWeight> _ofTerms = [];
    private readonly Dictionary<Query, Weight> _others = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds the scores that a query gives to documents of one segment (part of the index).</summary>
    /// <param name="query">The query.</param>
    /// <param name="segment">Number of the segment in the index, from 0.</param>
    /// <param name="documents">The documents, by their numbers in the segment, ascending.</param>
    /// <param name="scores">One score for each of these documents, in the same order. The scores of the query are added to them.</param>
    public void Add(Query query, int segment, ReadOnlySpan<int> documents, Span<float> scores) =>
        Add(query, 1, segment, documents, new Sum(scores));

    private void Add<TScores>(Query query, float boost, int segment, ReadOnlySpan<int> documents, TScores scores)
        where TScores : struct, IScores, allows ref struct
    {
        switch (query)
        {
            // A query with a boost (weight) of 0 only filters, so it adds no score.
            case { Boost: 0f }:
                break;
            case TermQuery term:
                AddTerm(term, boost, segment, documents, scores);
                break;
            case ConstantScoreQuery { Query: TermQuery term }:
                FoundTerm constant = terms.Find(term.Term.Field, term.Term.Text);
                if (terms.Postings(constant, segment, DocsFlags.NONE) is { } having)
                    Merge(having, constant.Postings, documents, scores, new Constant(boost * query.Boost));
                break;
            case FormsQuery forms:
                AddForms(forms, boost, segment, documents, scores);
                break;
            case DisjunctionMaxQuery forms:
                AddBest(forms, boost * query.Boost, segment, documents, scores);
                break;
            case BooleanQuery any when QueryBits.IsAny(any):
                AddSum(any, boost * query.Boost, segment, documents, scores);
                break;
            default:
                if (WeightOf(query).GetScorer(searcher.IndexReader.Leaves[segment], LiveIn(segment)) is { } scorer)
                    Merge(scorer, int.MaxValue, documents, scores, new Scored(scorer, boost));
                break;
        }
    }

    private IBits? LiveIn(int segment) => searcher.IndexReader.Leaves[segment].AtomicReader.LiveDocs;

    private void AddTerm<TScores>(TermQuery query, float boost, int segment, ReadOnlySpan<int> documents, TScores scores)
        where TScores : struct, IScores, allows ref struct
    {
        FoundTerm term = terms.Find(query.Term.Field, query.Term.Text);
        if (terms.Postings(term, segment, DocsFlags.FREQS) is not { } postings) return;
        if (!_ofTerms.TryGetValue((query, boost), out Similarity.SimWeight? weight))
        {
            int frequency = query is CountedTermQuery counted ? counted.Documents : term.Postings;
            weight = searcher.Similarity.ComputeWeight(
                query.Boost, searcher.CollectionStatistics(term.Field), new TermStatistics(term.Bytes, frequency, -1));
            weight.Normalize(1, boost);
            _ofTerms[(query, boost)] = weight;
        }
        Merge(postings, term.Postings, documents, scores,
            new OfTerm(searcher.Similarity.GetSimScorer(weight, searcher.IndexReader.Leaves[segment])));
    }

    private void AddForms<TScores>(FormsQuery forms, float boost, int segment, ReadOnlySpan<int> documents, TScores scores)
        where TScores : struct, IScores, allows ref struct
    {
        if (!_ofTerms.TryGetValue((forms, boost), out Similarity.SimWeight? weight))
        {
            weight = forms.SimilarityOf(searcher);
            weight.Normalize(1, boost);
            _ofTerms[(forms, boost)] = weight;
        }
        using Rented counts = new(documents.Length);
        foreach (FoundTerm word in forms.Words)
            if (terms.Postings(word, segment, DocsFlags.FREQS) is { } postings)
                Merge(postings, word.Postings, documents, new Sum(counts.Values), new Count());
        foreach (int doc in terms.NotEnglish(segment))
            if (documents.BinarySearch(doc) is >= 0 and int at) counts.Values[at] = 0;
        OfTerm score = new(searcher.Similarity.GetSimScorer(weight, searcher.IndexReader.Leaves[segment]));
        for (int i = 0; i < documents.Length; i++)
            if (counts.Values[i] != 0) scores.Add(i, score.Of(documents[i], counts.Values[i]));
    }

    private void AddBest<TScores>(DisjunctionMaxQuery forms, float boost, int segment, ReadOnlySpan<int> documents, TScores scores)
        where TScores : struct, IScores, allows ref struct
    {
        using Rented best = new(documents.Length), sum = new(documents.Length);
        foreach (Query form in forms.Disjuncts) Add(form, boost, segment, documents, new Best(best.Values, sum.Values));
        Span<float> most = best.Values, all = sum.Values;
        for (int i = 0; i < documents.Length; i++)
            if (all[i] != 0) scores.Add(i, most[i] + ((all[i] - most[i]) * forms.TieBreakerMultiplier));
    }

    private void AddSum<TScores>(BooleanQuery any, float boost, int segment, ReadOnlySpan<int> documents, TScores scores)
        where TScores : struct, IScores, allows ref struct
    {
        using Rented sum = new(documents.Length);
        foreach (BooleanClause clause in any.Clauses) Add(clause.Query, boost, segment, documents, new Sum(sum.Values));
        for (int i = 0; i < documents.Length; i++)
            if (sum.Values[i] != 0) scores.Add(i, sum.Values[i]);
    }

    private Weight WeightOf(Query query)
    {
        if (!_others.TryGetValue(query, out Weight? weight)) _others[query] = weight = searcher.CreateNormalizedWeight(query);
        return weight;
    }

    private static void Merge<TScores, TScore>(
        DocIdSetIterator postings, int count, ReadOnlySpan<int> documents, TScores scores, TScore score)
        where TScores : struct, IScores, allows ref struct
        where TScore : struct, IScore
    {
        bool isSkipping = (long)documents.Length * QueryBits.SkipCost < count;
        int i = 0;
        int doc = documents.Length > 0 ? postings.Advance(documents[0]) : DocIdSetIterator.NO_MORE_DOCS;
        while (doc != DocIdSetIterator.NO_MORE_DOCS)
        {
            while (documents[i] < doc)
                if (++i == documents.Length) return;
            if (documents[i] == doc)
            {
                scores.Add(i, score.Of(postings, doc));
                if (++i == documents.Length) return;
                doc = isSkipping ? postings.Advance(documents[i]) : postings.NextDoc();
            }
            else doc = isSkipping ? postings.Advance(documents[i]) : postings.NextDoc();
        }
    }

    private interface IScores
    {
        void Add(int document, float score);
    }

    private interface IScore
    {
        float Of(DocIdSetIterator postings, int document);
    }

    private readonly ref struct Sum(Span<float> scores) : IScores
    {
        private readonly Span<float> _scores = scores;

        public void Add(int document, float score) => _scores[document] += score;
    }

    private readonly ref struct Best(Span<float> best, Span<float> sum) : IScores
    {
        private readonly Span<float> _best = best;
        private readonly Span<float> _sum = sum;

        public void Add(int document, float score)
        {
            if (score > _best[document]) _best[document] = score;
            _sum[document] += score;
        }
    }

    private readonly struct Constant(float score) : IScore
    {
        public float Of(DocIdSetIterator postings, int document) => score;
    }

    private readonly struct Count : IScore
    {
        public float Of(DocIdSetIterator postings, int document) => ((DocsEnum)postings).Freq;
    }

    private readonly struct OfTerm(Similarity.SimScorer scorer) : IScore
    {
        public float Of(DocIdSetIterator postings, int document) => Of(document, ((DocsEnum)postings).Freq);

        public float Of(int document, float count) => scorer.Score(document, count);
    }

    private readonly struct Scored(Scorer scorer, float boost) : IScore
    {
        public float Of(DocIdSetIterator postings, int document) => scorer.GetScore() * boost;
    }

    // An array of zeros from the pool. In a large index a new array for each search and segment would be allocated on the large object
    // heap.
    private readonly ref struct Rented : IDisposable
    {
        private readonly float[] _array;

        public Rented(int length)
        {
            _array = ArrayPool<float>.Shared.Rent(length);
            Values = _array.AsSpan(0, length);
            Values.Clear();
        }

        public Span<float> Values { get; }

        public void Dispose() => ArrayPool<float>.Shared.Return(_array);
    }
}
