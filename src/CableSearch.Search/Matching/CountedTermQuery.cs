using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// A query for one word of one field that scores with a given document frequency (number of documents with the word). Lucene would take the
/// frequency in this field: there a common word may be rare, and would score too high.
/// </summary>
internal sealed class CountedTermQuery : TermQuery
{
    public CountedTermQuery(Term term, int documents)
        : base(term, documents) => Documents = documents;

    /// <summary>The document frequency to score with.</summary>
    public int Documents { get; }
}
