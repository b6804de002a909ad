using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace CableSearch.Search.Matching;

/// <summary>
/// What searches have looked up in the dictionaries of an index. Readers ask for the next page, for a filter or for another order with the
/// same words, and looking a word up takes longer than reading the postings of a rare one. Safe to use from many threads.
/// </summary>
internal sealed class KnownTerms
{
    // Places in dictionaries: a term has one for each segment. Some tens of bytes each.
    private const int MaxPlaces = 60_000;

    private const int MaxStems = 4_000;

    // An entry goes when its reader goes.
    private readonly ConditionalWeakTable<IndexReader, OfReader> _readers = [];

    /// <summary>What is known of one state of the index.</summary>
    public OfReader In(IndexReader reader) => _readers.GetValue(reader, static _ => new());

    /// <summary>What is known of one state of the index.</summary>
    internal sealed class OfReader
    {
        /// <summary>Terms by field and word, also those that the index does not have.</summary>
        public RecentlyUsed<(string Field, string Word), FoundTerm> Terms { get; } = new(MaxPlaces);

        /// <summary>The words that have a stem, and how many terms were looked at to find them.</summary>
        public RecentlyUsed<string, (IReadOnlyList<string> Words, int Scans)> Stems { get; } = new(MaxStems);

        /// <summary>The documents of each segment that are in other languages than English.</summary>
        public ConcurrentDictionary<int, int[]> NotEnglish { get; } = [];
    }
}
