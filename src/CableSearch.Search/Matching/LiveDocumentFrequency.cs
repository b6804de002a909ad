using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Counts the searchable documents that contain a term (word or value). Lucene's own count includes deleted documents until their segment
/// (part of the index) is rewritten. With that count, words that occur only in withdrawn cables would be suggested.
/// </summary>
internal static class LiveDocumentFrequency
{
    // If a term has more documents than were deleted, at least one of its documents is searchable, and Lucene's own count is returned.
    // If not, and if the term has at most this number of documents, its searchable documents are counted one by one. If it has more,
    // counting would be slow: the result is Lucene's own count if any of its documents is searchable, and 0 if none is.
    private const int MaxCounted = 100;

    /// <summary>
    /// The number of documents with a term. It is 0 only if no searchable document has the term. If it is not 0, it may include deleted
    /// documents.
    /// </summary>
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
    /// The number of documents with a term. It is 0 only if no searchable document has the term. If it is not 0, it may include deleted
    /// documents.
    /// </summary>
    /// <param name="term">An enumeration of terms. The current term is counted.</param>
    /// <param name="live">The documents that are not deleted; null if none is deleted.</param>
    /// <param name="deleted">Number of deleted documents.</param>
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
