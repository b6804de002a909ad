using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace CableSearch.Search.Generations;

/// <summary>Searchers that score as the writer expected.</summary>
internal sealed class ScoredSearchers : SearcherFactory
{
    /// <summary>BM25: k1 1.2 as usual, b lower than usual since a long cable is mostly one that has more to say.</summary>
    public static Similarity NewSimilarity() => new BM25Similarity(1.2f, 0.5f);

    public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = NewSimilarity() };
}
