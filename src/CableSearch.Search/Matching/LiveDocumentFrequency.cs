using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// How many searchable documents have a term. A dictionary outlives its documents until their segment is merged, and would offer words of
/// cables that were withdrawn.
/// </summary>
internal static class LiveDocumentFrequency
{
    // Reading more postings of each word would be slow for a long list of words. If a term has more, it matters only whether a searchable
    // document has it.
    private const int MaxCounted = 100;

    /// <summary>Documents of an index that have a term: 0 only if none is searchable.</summary>
    public static int Count(IndexReader reader, string field, string word)
    {
        BytesRef term = new(word);
        int count = 0;
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(field)?.GetEnumerator() is { } terms && terms.SeekExact(term))
                count += Count(terms, leaf.AtomicReader.LiveDocs, leaf.AtomicReader.NumDeletedDocs);
        }
        return count;
    }

    /// <summary>
    /// Number of documents with the current term of an enumeration: 0 only if none is searchable. The count of a common term includes
    /// deleted documents.
    /// </summary>
    /// <param name="term">The enumeration.</param>
    /// <param name="live">The documents that are not deleted; null for all.</param>
    /// <param name="deleted">How many are deleted.</param>
    public static int Count(TermsEnum term, IBits? live, int deleted)
    {
        int documents = term.DocFreq;
        if (live is null || documents > deleted) return documents;
        DocsEnum left = term.Docs(live, null, DocsFlags.NONE);
        int count = 0;
        while (left.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            if (documents > MaxCounted) return documents;
            count++;
        }
        return count;
    }
}
