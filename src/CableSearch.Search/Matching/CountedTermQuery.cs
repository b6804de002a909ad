using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// A term query that scores with a given document frequency. Lucene would take the frequency in the field that is searched, where a common
/// word may be rare.
/// </summary>
internal sealed class CountedTermQuery : TermQuery
{
    public CountedTermQuery(Term term, int documents)
        : base(term, documents) => Documents = documents;

    /// <summary>The document frequency to score with.</summary>
    public int Documents { get; }
}
