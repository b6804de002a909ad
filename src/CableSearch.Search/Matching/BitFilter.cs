using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>Lets documents through that were found to match.</summary>
internal sealed class BitFilter(FixedBitSet bits) : Lucene.Net.Search.Filter
{
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        // The documents of an index of one segment are those of the segment.
        if (context.DocBase == 0 && context.AtomicReader.MaxDoc == bits.Length) return bits;
        FixedBitSet part = new(Math.Max(1, context.AtomicReader.MaxDoc));
        foreach (int doc in new SetBits(bits, context)) part.Set(doc);
        return part;
    }
}
