using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>Collects the documents that match, without scores.</summary>
internal sealed class MatchedDocuments(int maxDoc) : ICollector
{
    private int _base;

    public FixedBitSet Bits { get; } = new(Math.Max(1, maxDoc));

    public bool AcceptsDocsOutOfOrder => true;

    public static FixedBitSet Of(IndexSearcher searcher, Query query)
    {
        MatchedDocuments matched = new(searcher.IndexReader.MaxDoc);
        searcher.Search(query, matched);
        return matched.Bits;
    }

    public void Collect(int doc) => Bits.Set(_base + doc);

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void SetScorer(Scorer scorer)
    {
    }
}
