using System.Globalization;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Resembling;

/// <summary>
/// Finds the cables that contain some words side by side. They are found even if most of the words are very common, as long as one of the
/// words is rarer (see <c>MaxDocuments</c>).
/// </summary>
/// <param name="terms">The terms of the index.</param>
/// <param name="searcher">Searches the same state of the index.</param>
internal sealed class PhrasePresence(IndexTerms terms, IndexSearcher searcher)
{
    // The rarest of the words may be in at most this number of documents. Otherwise reading the positions of the words takes too long, so
    // the cables are not searched for. The result then has no cable and says that it is not complete.
    private const int MaxDocuments = 20_000;

    private static readonly HashSet<string> Key = [IndexFields.Key];

    /// <summary>The cables that contain the words side by side, in this order.</summary>
    /// <param name="words">Folded words (lower case, no accents), at least one.</param>
    /// <param name="most">Largest number of cables to return. If there are more, the result says that it is not complete.</param>
    public PhraseCables Of(IReadOnlyList<string> words, int most)
    {
        int rarest = words.Min(w => terms.Find(IndexFields.Text, w).Documents);
        if (rarest == 0) return PhraseCables.None;
        if (rarest > MaxDocuments) return new([], false);
        Weight weight = searcher.CreateNormalizedWeight(Query(words));
        List<string> ids = [];
        foreach (AtomicReaderContext leaf in terms.Reader.Leaves)
        {
            Scorer? found = weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs);
            for (int doc; found is not null && (doc = found.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;)
            {
                if (ids.Count == most) return new(ids, false);
                ids.Add(terms.Reader.Document(leaf.DocBase + doc, Key).Get(IndexFields.Key, CultureInfo.InvariantCulture));
            }
        }
        return new(ids, true);
    }

    private static BooleanQuery Query(IReadOnlyList<string> words)
    {
        PhraseQuery phrase = [];
        foreach (string word in words) phrase.Add(new Term(IndexFields.Text, word));
        return new()
        {
            { phrase, Occur.MUST },
            { new TermQuery(new(IndexFields.Kind, "cable")), Occur.MUST },
        };
    }
}
