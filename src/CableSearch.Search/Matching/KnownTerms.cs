using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace CableSearch.Search.Matching;

/// <summary>
/// Caches the terms (words and values) that searches have looked up in the index. Readers often use the same words again, for the next
/// page, another filter or another order. For a rare word the lookup takes longer than reading which documents have the word. Safe to use
/// from many threads.
/// </summary>
internal sealed class KnownTerms
{
    // Largest number of dictionary entries in the cache of terms. A term has one entry for each segment (part of the index). An entry takes
    // a few dozen bytes.
    private const int MaxPlaces = 200_000;

    private const int MaxStems = 4_000;

    // Largest number of words in the cache of words with similar spelling. Each takes a few dozen bytes.
    private const int MaxSimilar = 20_000;

    // The caches, one for each index reader (state of the index). A cache is freed together with its reader.
    private readonly ConditionalWeakTable<IndexReader, OfReader> _readers = [];

    /// <summary>The cache for one state of the index.</summary>
    public OfReader In(IndexReader reader) => _readers.GetValue(reader, static _ => new());

    /// <summary>The cache for one state of the index.</summary>
    internal sealed class OfReader
    {
        /// <summary>Terms by field and word, including words that the index does not have.</summary>
        public RecentlyUsed<(string Field, string Word), FoundTerm> Terms { get; } = new(MaxPlaces);

        /// <summary>
        /// By English stem: the words of the index with this stem. Scans is the number of dictionary words that were read to find them. A
        /// search that takes the words from the cache is charged the same number, see <see cref="WorkBudget"/>.
        /// </summary>
        public RecentlyUsed<string, (IReadOnlyList<string> Words, int Scans)> Stems { get; } = new(MaxStems);

        /// <summary>
        /// Words with similar spelling, by field, word and number of edits (changed letters). Each similar word has at most this number of
        /// edits, and comes with the number of documents that have it. Scans is the cost of finding these words, as a number of dictionary
        /// words read. A search that takes the words from the cache is charged the same cost, see <see cref="WorkBudget"/>.
        /// </summary>
        public RecentlyUsed<(string Field, string Word, int Edits), (Dictionary<string, int> Words, int Scans)> Similar { get; } =
            new(MaxSimilar);

        /// <summary>
        /// For each segment (part of the index), the documents that are in other languages than English. The key is the number of the
        /// segment; the value has the numbers of the documents in this segment.
        /// </summary>
        public ConcurrentDictionary<int, int[]> NotEnglish { get; } = [];
    }
}
