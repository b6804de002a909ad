using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace CableSearch.Search.Generations;

/// <summary>Makes searchers that score with the same BM25 settings as the writer.</summary>
internal sealed class ScoredSearchers : SearcherFactory
{
    /// <summary>
    /// Scoring by BM25, with the usual k1 of 1.2. The parameter b lowers the scores of long documents. It is 0.5 instead of the usual 0.75,
    /// because a long cable mostly has more to say.
    /// </summary>
    public static Similarity NewSimilarity() => new BM25Similarity(1.2f, 0.5f);

    public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = NewSimilarity() };
}
