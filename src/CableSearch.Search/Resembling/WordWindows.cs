using System.Runtime.InteropServices;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Resembling;

/// <summary>
/// Finds texts in which given words are close together, such as the sentence that a headline reports. If the same words are far apart in a
/// long text, the text is about something else. Only the postings of the index (which documents have a word, and where) are read, not the
/// texts.
/// </summary>
/// <param name="terms">The terms of the index.</param>
internal sealed class WordWindows(IndexTerms terms)
{
    // Words count as close together if a piece of text of this many words contains them. A short paragraph of a cable is about as long. Any
    // number from 30 to 100 finds nearly the same cables.
    private const int Span = 50;

    /// <summary>
    /// For each document, finds the piece of text of at most <c>Span</c> words whose words have the highest total value, and returns
    /// this value. A repeated word counts once. A document without any of the words is left out.
    /// </summary>
    /// <param name="words">The words. Each has its value, and the terms of the index that count as this word.</param>
    /// <param name="documents">Numbers of the documents to look in.</param>
    public IReadOnlyDictionary<int, double> Of(IReadOnlyList<(FoundTerm[] Forms, float Value)> words, IEnumerable<int> documents)
    {
        Dictionary<int, double> best = [];
        foreach (IGrouping<int, int> segment in documents.Order().GroupBy(d => ReaderUtil.SubIndex(d, terms.Reader.Leaves)))
        {
            Dictionary<int, List<(int Position, int Word)>> places = [];
            for (int word = 0; word < words.Count; word++)
                foreach (FoundTerm form in words[word].Forms) Add(form, word, segment, places);
            foreach ((int document, List<(int Position, int Word)> found) in places) best[document] = BestOf(found, words);
        }
        return best;
    }

    private void Add(FoundTerm form, int word, IGrouping<int, int> segment, Dictionary<int, List<(int Position, int Word)>> places)
    {
        if (terms.Positions(form, segment.Key) is not { } postings) return;
        int first = terms.Reader.Leaves[segment.Key].DocBase, at = -1;
        foreach (int document in segment)
        {
            if (at < document - first) at = postings.Advance(document - first);
            if (at == DocIdSetIterator.NO_MORE_DOCS) return;
            if (at != document - first) continue;
            ref List<(int Position, int Word)>? found = ref CollectionsMarshal.GetValueRefOrAddDefault(places, document, out _);
            found ??= [];
            for (int i = 0; i < postings.Freq; i++) found.Add((postings.NextPosition(), word));
        }
    }

    private static double BestOf(List<(int Position, int Word)> places, IReadOnlyList<(FoundTerm[] Forms, float Value)> words)
    {
        places.Sort();
        int[] counts = new int[words.Count];
        double best = 0, value = 0;
        int from = 0;
        foreach ((int position, int word) in places)
        {
            if (counts[word]++ == 0) value += words[word].Value;
            for (; position - places[from].Position >= Span; from++)
                if (--counts[places[from].Word] == 0) value -= words[places[from].Word].Value;
            best = Math.Max(best, value);
        }
        return best;
    }
}
