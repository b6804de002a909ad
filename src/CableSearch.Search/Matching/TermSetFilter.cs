using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>Lets documents through that hold any of some words in a field; the cost is that of reading their postings once.</summary>
internal sealed class TermSetFilter(string field, IReadOnlyList<string> words) : Lucene.Net.Search.Filter
{
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        FixedBitSet found = new(Math.Max(1, context.AtomicReader.MaxDoc));
        if (context.AtomicReader.GetTerms(field)?.GetEnumerator() is not { } terms) return found;
        DocsEnum? documents = null;
        foreach (string word in words)
        {
            if (!terms.SeekExact(new BytesRef(word))) continue;
            documents = terms.Docs(acceptDocs, documents, DocsFlags.NONE);
            for (int doc; (doc = documents.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;) found.Set(doc);
        }
        return found;
    }
}
