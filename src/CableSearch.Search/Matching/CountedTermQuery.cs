using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// A query for one word of one field that scores with a given document frequency (number of documents with the word). Lucene.Net would
/// count only the documents that have the word in this field. So a common word that is rare in the field, such as "down" in subjects, would
/// score too high.
/// </summary>
internal sealed class CountedTermQuery : TermQuery
{
    public CountedTermQuery(Term term, int documents)
        : base(term, documents) => Documents = documents;

    /// <summary>The document frequency to score with.</summary>
    public int Documents { get; }
}
