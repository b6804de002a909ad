using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>Collects the documents that match a query: Lucene.Net reports each one, and this class adds it to a set of bits.</summary>
internal sealed class MatchedDocuments(FixedBitSet found) : ICollector
{
    private int _base;

    public bool AcceptsDocsOutOfOrder => true;

    public void Collect(int doc) => found.Set(_base + doc);

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void SetScorer(Scorer scorer)
    {
    }
}
