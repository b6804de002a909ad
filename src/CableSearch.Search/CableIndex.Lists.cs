using System.Runtime.CompilerServices;
using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Following;
using CableSearch.Search.Ranking;
using CableSearch.Search.Snippets;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search;

/// <summary>Searches as lists that are taken along: whole, by arrival, and what is new in them.</summary>
public sealed partial class CableIndex
{
    // As many ids as the archive is asked for at once.
    private const int ChunkSize = 500;

    /// <summary>
    /// Every hit of a search in its order, whatever page it asks for, without snippets; all from one state of the index. Kept in memory are 24 bytes a hit and one part of the rows.
    /// Nothing is relaxed: where nothing matches, nothing comes. What was withdrawn since it was indexed is left out.
    /// </summary>
    public async IAsyncEnumerable<Hit> AllAsync(SearchRequest request, [EnumeratorCancellation] CancellationToken stop)
    {
        using SearcherLease lease = SearcherLease.Take(_keeper);
        foreach ((int Doc, float Score)[] chunk in (await WholeAsync(lease.Searcher, request)).Chunk(ChunkSize))
        {
            IReadOnlyList<Hit> rows = [.. chunk.Select(c => HitReader.Row(lease.Searcher.Doc(c.Doc), c.Score))];
            foreach (Hit hit in await ShownAsync(rows, stop)) yield return hit;
        }
    }

    /// <summary>The hits that came into the archive last, last first, with snippets. What was withdrawn since it was indexed is left out.</summary>
    /// <param name="request">Its order and page are not regarded.</param>
    /// <param name="most">At most 100.</param>
    /// <param name="stop">Ends the search.</param>
    public Task<IReadOnlyList<ArrivedHit>> LatestAsync(SearchRequest request, int most, CancellationToken stop) => WithSearcherAsync(async (searcher, gone) =>
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, SearchRequest.MaxSize);
        SearchRunner runner = new(searcher, request, _stems, gone);
        IReadOnlyList<(int Doc, DateTime ImportedAt)> latest = LatestArrivals.Of(searcher.IndexReader, runner.Match(), most);
        Dictionary<string, DateTime> arrivals = latest.ToDictionary(l => HitReader.Row(searcher.Doc(l.Doc), 0).Url, l => l.ImportedAt, StringComparer.Ordinal);
        HitReader reader = new(_archive, new(runner.Read.Tree, _stems));
        IReadOnlyList<Hit> hits = await ShownAsync(await reader.ReadAsync(searcher, [.. latest.Select(l => (l.Doc, 0f))], _ => [], stop), stop);
        return (IReadOnlyList<ArrivedHit>)[.. hits.Select(h => new ArrivedHit(h, arrivals[h.Url]))];
    });

    /// <summary>How many hits a search has, and how many of them are new since a look. Bounded work for any request.</summary>
    public Task<HitCounts> CountAsync(SearchRequest request, LastLook look, CancellationToken stop) => WithSearcherAsync((searcher, gone) =>
    {
        stop.ThrowIfCancellationRequested();
        FixedBitSet matched = new SearchRunner(searcher, request, _stems, gone).Match();
        return Task.FromResult(new HitCounts(matched.Cardinality, LatestArrivals.CountSince(searcher.IndexReader, matched, look)));
    });

    // Only the search needs a turn: who takes the rows slowly holds nobody up.
    private async Task<IReadOnlyList<(int Doc, float Score)>> WholeAsync(IndexSearcher searcher, SearchRequest request)
    {
        using ISearchTurn turn = await Turns.TakeAsync();
        SearchRunner runner = new(searcher, request, _stems, turn.Gone);
        return runner.All(runner.Match());
    }

    private async Task<IReadOnlyList<Hit>> ShownAsync(IReadOnlyList<Hit> hits, CancellationToken stop)
    {
        string[] ids = [.. hits.Where(h => h.Kind == "cable").Select(h => h.Id)];
        if (ids is []) return hits;
        HashSet<string> shown = [.. (await _archive.Cables.HeadingsAsync(ids, stop)).Select(h => h.Id)];
        return [.. hits.Where(h => h.Kind != "cable" || shown.Contains(h.Id))];
    }
}
