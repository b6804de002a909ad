using CableSearch.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>Finds the forms of an English word in a field: all words there with the same stem.</summary>
/// <param name="index">The index.</param>
/// <param name="stems">Makes the stems of words.</param>
/// <param name="tryScans">
/// Charges a number of dictionary words to the search's work budget before these words are read. Returns false if too little of the budget
/// is left.
/// </param>
internal sealed class EnglishForms(IndexTerms index, Stems stems, Func<long, bool> tryScans)
{
    // Up to this number of postings (documents listed under the forms of a word), documents are counted exactly. That takes less than a
    // tenth of a millisecond. Above this number the count is estimated.
    private const int MaxCounted = 10_000;

    private readonly StemWords _words = new(index, stems, tryScans);

    /// <summary>The forms of a word that occur in a field of at least one searchable document.</summary>
    public IReadOnlyList<FoundTerm> In(string field, string word) => OfStem(field, stems.Of(word, Stemmer.English));

    /// <summary>The words with a given stem that occur in a field of at least one searchable document.</summary>
    public IReadOnlyList<FoundTerm> OfStem(string field, string stem) =>
        [.. _words.Of(stem).Select(w => index.Find(field, w)).Where(w => w.Documents > 0)];

    /// <summary>
    /// The number of documents that contain any of the given forms of one word. For rare words it is counted, without the documents in
    /// other languages than English. For common words it is an estimate. Forms of one word often occur in the same texts, so the estimate
    /// is lower than for unrelated words.
    /// </summary>
    public int CountOf(IReadOnlyList<FoundTerm> words)
    {
        if (words is []) return 0;
        if (words.Sum(w => (long)w.Postings) <= MaxCounted) return Counted(words);
        double all = Math.Max(1, index.Reader.MaxDoc), without = words.Aggregate(1.0, (share, w) => share * (1 - (w.Documents / all)));
        int most = words.Max(w => w.Documents);
        return (int)((most + (all * (1 - without))) / 2);
    }

    private int Counted(IReadOnlyList<FoundTerm> words)
    {
        int count = 0;
        HashSet<int> documents = [];
        for (int segment = 0; segment < index.Reader.Leaves.Count; segment++)
        {
            documents.Clear();
            foreach (FoundTerm word in words)
            {
                DocsEnum? postings = index.Postings(word, segment, DocsFlags.NONE);
                for (int doc; postings is not null && (doc = postings.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;) documents.Add(doc);
            }
            foreach (int doc in index.NotEnglish(segment)) documents.Remove(doc);
            count += documents.Count;
        }
        return count;
    }
}
