using System.Runtime.CompilerServices;
using CableSearch.Search.Contract;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search.Snippets;

/// <summary>
/// The rows of documents, without highlights and snippets. Those read lately are kept: the stored fields of a document are packed with
/// those of others, and all of them are unpacked to read one. Safe to use from many threads.
/// </summary>
internal sealed class HitRows
{
    // A kilobyte each, for each state of the index that is in use.
    private const int MaxRows = 5_000;

    // An entry goes when its reader goes.
    private readonly ConditionalWeakTable<IndexReader, RecentlyUsed<int, Hit>> _readers = [];

    /// <summary>The row of a document, with its score.</summary>
    public Hit Of(IndexSearcher searcher, int document, float score)
    {
        RecentlyUsed<int, Hit> known = _readers.GetValue(searcher.IndexReader, static _ => new(MaxRows));
        if (known.TryGet(document, out Hit? row)) return row with { Score = score };
        row = HitLoader.Row(searcher.Doc(document), score);
        known.Set(document, row, 1);
        return row;
    }
}
