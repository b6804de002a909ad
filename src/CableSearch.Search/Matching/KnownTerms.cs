using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace CableSearch.Search.Matching;

/// <summary>
/// Caches the terms that searches have looked up in the index. Readers often use the same words again, for the next page, another filter or
/// another order, and looking up a word takes longer than reading the postings of a rare one. Safe to use from many threads.
/// </summary>
internal sealed class KnownTerms
{
    // Most dictionary entries in the cache. A term has one entry for each segment. An entry takes some tens of bytes.
    private const int MaxPlaces = 200_000;

    private const int MaxStems = 4_000;

    // Terms that are similar to a word. Each takes some tens of bytes.
    private const int MaxSimilar = 20_000;

    // The cache of each state of the index. It is freed together with the reader.
    private readonly ConditionalWeakTable<IndexReader, OfReader> _readers = [];

    /// <summary>The cache for one state of the index.</summary>
    public OfReader In(IndexReader reader) => _readers.GetValue(reader, static _ => new());

    /// <summary>The cache for one state of the index.</summary>
    internal sealed class OfReader
    {
        /// <summary>Terms by field and word, including words that the index does not have.</summary>
        public RecentlyUsed<(string Field, string Word), FoundTerm> Terms { get; } = new(MaxPlaces);

        /// <summary>The words that have a stem, by stem, and the number of dictionary terms that were read to find them.</summary>
        public RecentlyUsed<string, (IReadOnlyList<string> Words, int Scans)> Stems { get; } = new(MaxStems);

        /// <summary>
        /// The terms at most so many edits away from a word, each with its document frequency, and the cost of finding them in scanned terms.
        /// </summary>
        public RecentlyUsed<(string Field, string Word, int Edits), (Dictionary<string, int> Words, int Scans)> Similar { get; } =
            new(MaxSimilar);

        /// <summary>For each segment number, the documents in other languages than English.</summary>
        public ConcurrentDictionary<int, int[]> NotEnglish { get; } = [];
    }
}
