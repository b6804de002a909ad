using System.Buffers;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Ranking;

/// <summary>
/// Sorts matching documents and takes a page of them. The reader chose the order: by score or by date. Equal documents are sorted by date
/// and then by id, so that their order is always the same.
/// </summary>
/// <param name="searcher">The state of the index that is searched.</param>
/// <param name="terms">The terms of the index.</param>
internal sealed class RankedPage(IndexSearcher searcher, IndexTerms terms)
{
    // A page that ends at this position or earlier is found with a heap of the best documents. For a later page, sorting all documents
    // costs less.
    private const int MaxKept = 10_000;

    /// <summary>The score of an article in another language than English is multiplied by this factor.</summary>
    internal const float OtherLanguage = 0.2f;

    private readonly SegmentScores _scores = new(searcher, terms);

    /// <summary>A part of the matching documents, in order.</summary>
    /// <param name="matched">The documents that match.</param>
    /// <param name="scoring">The query that scores the documents; null if hits are not sorted by relevance.</param>
    /// <param name="sort">The order.</param>
    /// <param name="skip">Number of documents to skip, from the first.</param>
    /// <param name="take">Largest number of documents to return.</param>
    public IReadOnlyList<(int Doc, float Score)> Of(FixedBitSet matched, Query? scoring, SearchSort sort, int skip, int take)
    {
        if (take == 0) return [];
        if (skip + take > MaxKept) return [.. All(matched, scoring, sort).Skip(skip).Take(take)];
        TopDocuments top = new(searcher.IndexReader, sort, skip + take);
        Visit(matched, scoring, (score, doc, inSegment, dates) =>
        {
            if (top.MayTake(score)) top.Offer(new(doc, score, dates?.Get(inSegment) ?? 0));
        });
        return [.. top.Take().Skip(skip).Select(d => (d.Doc, d.Score))];
    }

    /// <summary>All matching documents, sorted at once. This takes 16 bytes of memory for each document.</summary>
    public IReadOnlyList<(int Doc, float Score)> All(FixedBitSet matched, Query? scoring, SearchSort sort)
    {
        List<RankedDocument> all = new(matched.Cardinality);
        Visit(matched, scoring, (score, doc, inSegment, dates) => all.Add(new(doc, score, dates?.Get(inSegment) ?? 0)));
        all.Sort(new RankOrder(searcher.IndexReader, sort));
        return [.. all.Select(d => (d.Doc, d.Score))];
    }

    // Scores documents of one segment (part of the index). Articles in other languages than English get lower scores. So cables with the
    // same word, such as a name, rank above them.
    private void Score(Query scoring, int segment, ReadOnlySpan<int> documents, Span<float> scores)
    {
        _scores.Add(scoring, segment, documents, scores);
        foreach (int doc in terms.NotEnglish(segment))
            if (documents.BinarySearch(doc) is >= 0 and int at) scores[at] *= OtherLanguage;
    }

    private void Visit(FixedBitSet matched, Query? scoring, Action<float, int, int, NumericDocValues?> visit)
    {
        int[] documents = ArrayPool<int>.Shared.Rent(Math.Max(1, matched.Cardinality));
        float[] scores = ArrayPool<float>.Shared.Rent(documents.Length);
        try
        {
            for (int segment = 0; segment < searcher.IndexReader.Leaves.Count; segment++)
            {
                AtomicReaderContext leaf = searcher.IndexReader.Leaves[segment];
                int count = 0;
                foreach (int doc in new SetBits(matched, leaf)) documents[count++] = doc;
                if (count == 0) continue;
                Span<float> ofSegment = scores.AsSpan(0, count);
                ofSegment.Clear();
                if (scoring is not null) Score(scoring, segment, documents.AsSpan(0, count), ofSegment);
                NumericDocValues? dates = leaf.AtomicReader.GetNumericDocValues(IndexFields.Date);
                for (int i = 0; i < count; i++) visit(ofSegment[i], leaf.DocBase + documents[i], documents[i], dates);
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(documents);
            ArrayPool<float>.Shared.Return(scores);
        }
    }
}
