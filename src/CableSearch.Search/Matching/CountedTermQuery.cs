using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>A term that scores as if so many documents had it.</summary>
internal sealed class CountedTermQuery : TermQuery
{
    public CountedTermQuery(Term term, int documents)
        : base(term, documents) => Documents = documents;

    /// <summary>How many documents it scores for.</summary>
    public int Documents { get; }
}
