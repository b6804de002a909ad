using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Several words of a field as if they were one: a document has it as often as it has any of them. Documents in other languages than
/// English are left out, since what is one word in English is not one in theirs.
/// </summary>
/// <param name="terms">The index; the query is good for this state of it.</param>
/// <param name="words">The words, as the index has them; all of one field.</param>
/// <param name="documents">How many documents it scores for.</param>
internal sealed class FormsQuery(IndexTerms terms, IReadOnlyList<FoundTerm> words, int documents) : Query
{
    /// <summary>The words.</summary>
    public IReadOnlyList<FoundTerm> Words => words;

    /// <summary>Their field.</summary>
    public string Field => words[0].Field;

    /// <summary>How many documents it scores for.</summary>
    public int Documents => documents;

    /// <summary>About how many postings it reads.</summary>
    public long Postings => words.Sum(w => (long)w.Postings);

    /// <summary>What a document's score is made of.</summary>
    public Similarity.SimWeight SimilarityOf(IndexSearcher searcher) => searcher.Similarity.ComputeWeight(
        Boost, searcher.CollectionStatistics(Field), new TermStatistics(words[0].Bytes, documents, -1));

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) =>
        new FormsWeight(this, terms, SimilarityOf(searcher), searcher.Similarity);

    // Lucene.Net takes queries of one type and boost for the same one.
    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override string ToString(string field) => $"{Field}:({string.Join('|', words.Select(w => w.Bytes.Utf8ToString()))})";

    // For queries that Lucene.Net runs; those of a plan are run by QueryBits and SegmentScores.
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
                if (terms.Postings(word, context.Ord, DocsFlags.FREQS) is not { } postings) continue;
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
