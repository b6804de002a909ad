using System.Runtime.CompilerServices;
using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Following;
using CableSearch.Search.Ranking;
using CableSearch.Search.Snippets;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search;

/// <summary>The methods of the index for downloads, feeds and saved searches.</summary>
public sealed partial class CableIndex
{
    // Largest number of ids in one query to the archive.
    private const int ChunkSize = 500;

    /// <summary>
    /// All hits of a search, in the order that the request asks for, without snippets and close matches. Page and size of the request are
    /// ignored. The list does not change if the index changes meanwhile. But cables that were withdrawn after they were indexed are left
    /// out. While the hits are sorted, each takes 24 bytes of memory. Titles and other values are read for 500 hits at a time.
    /// </summary>
    public async IAsyncEnumerable<Hit> AllAsync(SearchRequest request, [EnumeratorCancellation] CancellationToken stop)
    {
        using SearcherLease lease = SearcherLease.Take(_keeper);
        foreach ((int Doc, float Score)[] chunk in (await WholeAsync(lease.Searcher, request)).Chunk(ChunkSize))
        {
            IReadOnlyList<Hit> rows = [.. chunk.Select(c => HitLoader.Row(lease.Searcher.Doc(c.Doc), c.Score))];
            foreach (Hit hit in await ShownAsync(rows, stop)) yield return hit;
        }
    }

    /// <summary>
    /// The hits of a search that were imported last, latest first, with snippets. Cables that were withdrawn since they were indexed are
    /// left out.
    /// </summary>
    /// <param name="request">The search; its order and page are not used.</param>
    /// <param name="most">Largest number of hits to return, at most 100.</param>
    /// <param name="stop">Ends the search.</param>
    public Task<IReadOnlyList<ImportedHit>> LatestAsync(SearchRequest request, int most, CancellationToken stop) =>
        WithLeaseAsync(async (lease, gone) =>
        {
            IndexSearcher searcher = lease.Searcher;
            ArgumentOutOfRangeException.ThrowIfGreaterThan(most, SearchRequest.MaxSize);
            SearchExecution search = Begin(searcher, request, gone);
            IReadOnlyList<(int Doc, DateTime ImportedAt)> latest = LatestImports.Of(searcher.IndexReader, search.Match(), most);
            Dictionary<string, DateTime> times =
                latest.ToDictionary(l => _rows.Of(searcher, l.Doc, 0).Url, l => l.ImportedAt, StringComparer.Ordinal);
            HitLoader loader = new(_rows, _texts, new(search.Query.Tree, _stems), await _texts.IsCurrentAsync(lease, stop));
            IReadOnlyList<Hit> hits = await loader.LoadAsync(lease, [.. latest.Select(l => (l.Doc, 0f))], _ => [], stop);
            return (IReadOnlyList<ImportedHit>)[.. (await ShownAsync(hits, stop)).Select(h => new ImportedHit(h, times[h.Url]))];
        });

    /// <summary>Counts the hits of a search, and the hits that are new since the reader last looked at this search.</summary>
    public Task<HitCounts> CountAsync(SearchRequest request, LastLook look, CancellationToken stop) => WithSearcherAsync((searcher, gone) =>
    {
        stop.ThrowIfCancellationRequested();
        FixedBitSet matched = Begin(searcher, request, gone).Match();
        return Task.FromResult(new HitCounts(matched.Cardinality, LatestImports.CountSince(searcher.IndexReader, matched, look)));
    });

    // Lucene's document numbers and the scores of all hits, in order. Only this step counts towards the limit on searches that run at once.
    // The download that follows does not, because a slow client must not keep other searches waiting.
    private async Task<IReadOnlyList<(int Doc, float Score)>> WholeAsync(IndexSearcher searcher, SearchRequest request)
    {
        using ISearchTurn turn = await Turns.TakeAsync(CancellationToken.None);
        await _stories.LoadAsync(searcher.IndexReader, turn.Gone);
        SearchExecution search = Begin(searcher, request, turn.Gone);
        return search.All(search.Match());
    }

    private async Task<IReadOnlyList<Hit>> ShownAsync(IReadOnlyList<Hit> hits, CancellationToken stop)
    {
        string[] ids = [.. hits.Where(h => h.Kind == "cable").Select(h => h.Id)];
        if (ids is []) return hits;
        HashSet<string> shown = [.. (await _archive.Cables.HeadingsAsync(ids, stop)).Select(h => h.Id)];
        return [.. hits.Where(h => h.Kind != "cable" || shown.Contains(h.Id))];
    }
}
