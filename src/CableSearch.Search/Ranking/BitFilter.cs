using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Ranking;

/// <summary>Lets documents through that were found to match.</summary>
internal sealed class BitFilter(FixedBitSet bits) : Lucene.Net.Search.Filter
{
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        FixedBitSet part = new(Math.Max(1, context.AtomicReader.MaxDoc));
        int end = context.DocBase + context.AtomicReader.MaxDoc;
        for (int doc = context.DocBase; doc < end && (doc = bits.NextSetBit(doc)) >= 0 && doc < end; doc++) part.Set(doc - context.DocBase);
        return part;
    }
}
