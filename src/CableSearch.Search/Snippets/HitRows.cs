using System.Runtime.CompilerServices;
using CableSearch.Search.Contract;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Snippets;

/// <summary>
/// Reads hits from stored fields, without highlights and snippets, and caches them. Lucene compresses the stored fields of several
/// documents together, so reading one document decompresses them all. Safe to use from many threads.
/// </summary>
internal sealed class HitRows
{
    // Largest number of hits in the cache of one state of the index. A hit takes about a kilobyte.
    private const int MaxRows = 5_000;

    // The cached hits by document number, for each index reader (state of the index). They are freed together with the reader.
    private readonly ConditionalWeakTable<IndexReader, RecentlyUsed<int, Hit>> _readers = [];

    /// <summary>The hit of a document, with the given score.</summary>
    public Hit Of(IndexSearcher searcher, int document, float score)
    {
        RecentlyUsed<int, Hit> known = _readers.GetValue(searcher.IndexReader, static _ => new(MaxRows));
        if (known.TryGet(document, out Hit? row)) return row with { Score = score };
        row = HitLoader.Row(searcher.Doc(document), score);
        known.Set(document, row, 1);
        return row;
    }
}
