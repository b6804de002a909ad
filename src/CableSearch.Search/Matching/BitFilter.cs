using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>A Lucene filter that passes only the documents of a set.</summary>
internal sealed class BitFilter(FixedBitSet bits) : Lucene.Net.Search.Filter
{
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        // If the index has only one segment (part), a document has the same number in the index and in the segment. So the set is returned
        // as it is.
        if (context.DocBase == 0 && context.AtomicReader.MaxDoc == bits.Length) return bits;
        FixedBitSet part = new(Math.Max(1, context.AtomicReader.MaxDoc));
        foreach (int doc in new SetBits(bits, context)) part.Set(doc);
        return part;
    }
}
