using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Ranking;

/// <summary>
/// Takes all matching documents in the order of <see cref="RankedPage"/>, sorted once: 24 bytes a hit, whatever the number of pages.
/// </summary>
internal static class RankedList
{
    public static IReadOnlyList<(int Doc, float Score)> Of(IndexSearcher searcher, FixedBitSet matched, Query? scoring, SearchSort sort)
    {
        Collector collector = new(matched.Cardinality, isScored: sort == SearchSort.Relevance);
        searcher.Search(RankedPage.Scored(scoring), new BitFilter(matched), collector);
        Row[] rows = collector.Rows;
        Ids ids = new(searcher.IndexReader);
        Array.Sort(rows, sort switch
        {
            SearchSort.Relevance => (a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score)
                : b.Date != a.Date ? b.Date.CompareTo(a.Date)
                : ids.Compare(a.Doc, b.Doc),
            SearchSort.DateAscending => (a, b) => a.Date != b.Date ? Behind(a.Date).CompareTo(Behind(b.Date)) : ids.Compare(a.Doc, b.Doc),
            _ => (a, b) => b.Date != a.Date ? b.Date.CompareTo(a.Date) : ids.Compare(a.Doc, b.Doc),
        });
        return Array.ConvertAll(rows, r => (r.Doc, r.Score));
    }

    // Documents without a date come last.
    private static long Behind(long date) => date == 0 ? long.MaxValue : date;

    private readonly record struct Row(int Doc, float Score, long Date);

    private sealed class Collector(int count, bool isScored) : ICollector
    {
        private int _base;
        private int _next;
        private NumericDocValues? _dates;
        private Scorer? _scorer;

        public Row[] Rows { get; } = new Row[count];

        public bool AcceptsDocsOutOfOrder => true;

        public void Collect(int doc)
        {
            float score = isScored ? _scorer!.GetScore() : 0;
            Rows[_next++] = new(_base + doc, float.IsNaN(score) ? 0 : score, _dates?.Get(doc) ?? 0);
        }

        public void SetNextReader(AtomicReaderContext context) =>
            (_base, _dates) = (context.DocBase, context.AtomicReader.GetNumericDocValues(IndexFields.Date));

        public void SetScorer(Scorer scorer) => _scorer = scorer;
    }

    /// <summary>The ids of documents in their order; read only where scores and dates are equal.</summary>
    private sealed class Ids(IndexReader reader)
    {
        private readonly IList<AtomicReaderContext> _leaves = reader.Leaves;
        private readonly SortedDocValues[] _ids = [.. reader.Leaves.Select(l => l.AtomicReader.GetSortedDocValues(IndexFields.Order))];
        private readonly BytesRef _a = new();
        private readonly BytesRef _b = new();

        public int Compare(int a, int b)
        {
            Read(a, _a);
            Read(b, _b);
            return _a.CompareTo(_b);
        }

        private void Read(int doc, BytesRef id)
        {
            int leaf = ReaderUtil.SubIndex(doc, _leaves);
            _ids[leaf].Get(doc - _leaves[leaf].DocBase, id);
        }
    }
}
