using CableSearch.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>Finds the forms of a word in a field: the words there that have its English stem.</summary>
/// <param name="index">The index.</param>
/// <param name="stems">Stems of words.</param>
/// <param name="tryScans">Whether so many more words of the dictionary may be looked at.</param>
internal sealed class EnglishForms(IndexTerms index, Stems stems, Func<long, bool> tryScans)
{
    // So many postings are counted document by document, which takes less than a tenth of a millisecond.
    private const int MaxCounted = 10_000;

    private readonly StemWords _words = new(index, stems, tryScans);

    /// <summary>The forms of a word that searchable documents have in a field.</summary>
    public IReadOnlyList<FoundTerm> In(string field, string word) => OfStem(field, stems.Of(word, Stemmer.English));

    /// <summary>The words with a stem that searchable documents have in a field.</summary>
    public IReadOnlyList<FoundTerm> OfStem(string field, string stem) =>
        [.. _words.Of(stem).Select(w => index.Find(field, w)).Where(w => w.Documents > 0)];

    /// <summary>
    /// How many documents have any of some words; about so many where the words are common. Forms of one word stand in the same texts, so
    /// there are fewer than for words that have nothing to do with each other.
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
