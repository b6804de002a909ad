using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Scores several words of a field as if they were one word: in each document the occurrences of all words are counted together. Used for
/// the forms of an English word. Documents in other languages are left out, because there the same letters may be another word.
/// </summary>
/// <param name="terms">
/// Gives the postings (which documents have a word) in one state of the index. The query can only run on that state.
/// </param>
/// <param name="words">The words, all of the same field; at least one.</param>
/// <param name="documents">The document frequency to score with: the number of documents that have any of the words.</param>
internal sealed class FormsQuery(IndexTerms terms, IReadOnlyList<FoundTerm> words, int documents) : Query
{
    /// <summary>The words that are scored as if they were one word.</summary>
    public IReadOnlyList<FoundTerm> Words => words;

    /// <summary>The field of the words.</summary>
    public string Field => words[0].Field;

    /// <summary>The document frequency to score with.</summary>
    public int Documents => documents;

    /// <summary>Number of postings that the query reads: for each of the words, one for each document that has it.</summary>
    public long Postings => words.Sum(w => (long)w.Postings);

    /// <summary>The BM25 weight of the words, from which the score of a document is computed.</summary>
    public Similarity.SimWeight SimilarityOf(IndexSearcher searcher) => searcher.Similarity.ComputeWeight(
        Boost, searcher.CollectionStatistics(Field), new TermStatistics(words[0].Bytes, documents, -1));

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) =>
        new FormsWeight(this, terms, SimilarityOf(searcher), searcher.Similarity);

    // Queries are compared by reference, because the base class treats queries of the same type and boost as equal.
    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override string ToString(string field) => $"{Field}:({string.Join('|', words.Select(w => w.Bytes.Utf8ToString()))})";

    // Lets Lucene.Net run this query as a part of another query. Usually Lucene.Net is not needed: QueryBits finds the documents and
    // SegmentScores scores them.
    private sealed class FormsWeight(FormsQuery query, IndexTerms terms, Similarity.SimWeight weight, Similarity similarity) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() => weight.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => weight.Normalize(norm, topLevelBoost);

        public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, query.ToString());

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            SortedDictionary<int, int> counts = [];
            foreach (FoundTerm word in query.Words)
            {
                if (terms.OwnPostings(word, context.Ord, DocsFlags.FREQS) is not { } postings) continue;
                for (int doc; (doc = postings.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;)
                    if (acceptDocs?.Get(doc) != false) counts[doc] = counts.GetValueOrDefault(doc) + postings.Freq;
            }
            foreach (int doc in terms.NotEnglish(context.Ord)) counts.Remove(doc);
            return new FormsScorer(this, counts, similarity.GetSimScorer(weight, context));
        }
    }

    private sealed class FormsScorer(Weight weight, SortedDictionary<int, int> counts, Similarity.SimScorer score) : Scorer(weight)
    {
        private readonly KeyValuePair<int, int>[] _counts = [.. counts];
        private int _at = -1;

        public override int DocID => _at < 0 ? -1 : _at < _counts.Length ? _counts[_at].Key : NO_MORE_DOCS;

        public override int Freq => _counts[_at].Value;

        public override int NextDoc()
        {
            _at++;
            return DocID;
        }

        public override int Advance(int target) => SlowAdvance(target);

        public override float GetScore() => score.Score(DocID, Freq);

        public override long GetCost() => _counts.Length;
    }
}
