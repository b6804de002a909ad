using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// A query for one word in one field. It is scored with a given document frequency (number of documents with the word). Lucene.Net would
/// count only documents with the word in this field. Then a common word that is rare in the field, such as "down" in subjects, would score
/// too high.
/// </summary>
internal sealed class CountedTermQuery : TermQuery
{
    public CountedTermQuery(Term term, int documents)
        : base(term, documents) => Documents = documents;

    /// <summary>The document frequency to score with.</summary>
    public int Documents { get; }
}
