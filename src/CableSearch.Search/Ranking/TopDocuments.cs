using CableSearch.Search.Contract;
using Lucene.Net.Index;

namespace CableSearch.Search.Ranking;

/// <summary>
/// Collects the documents that come first in a given order. They are kept in a heap of limited size. If the heap is full, a document that
/// ranks higher replaces the last one in the heap.
/// </summary>
internal sealed class TopDocuments
{
    private readonly RankOrder _order;
    private readonly PriorityQueue<RankedDocument, RankedDocument> _kept;
    private readonly bool _isByScore;
    private readonly int _most;
    private float _least;

    /// <param name="reader">The index.</param>
    /// <param name="sort">The order.</param>
    /// <param name="most">Number of documents to collect, at least one.</param>
    public TopDocuments(IndexReader reader, SearchSort sort, int most)
    {
        (_order, _isByScore, _most) = (new(reader, sort), sort == SearchSort.Relevance, most);
        _kept = new(Comparer<RankedDocument>.Create((x, y) => _order.Compare(y, x)));
    }

    /// <summary>Whether a document with this score may be among the first documents. Always true if the order is not by score.</summary>
    public bool MayTake(float score) => !_isByScore || _kept.Count < _most || score >= _least;

    public void Offer(RankedDocument document)
    {
        if (_kept.Count < _most) _kept.Enqueue(document, document);
        else if (_order.Compare(document, _kept.Peek()) < 0) _kept.DequeueEnqueue(document, document);
        _least = _kept.Peek().Score;
    }

    /// <summary>The collected documents in the given order. Empties the heap.</summary>
    public RankedDocument[] Take()
    {
        RankedDocument[] first = new RankedDocument[_kept.Count];
        for (int i = first.Length - 1; i >= 0; i--) first[i] = _kept.Dequeue();
        return first;
    }
}
