using CableSearch.Coverage;
using CableSearch.Search.Contract;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>Our own search, as readers use it. The close matches count as further hits, after the hits.</summary>
internal sealed class OurRanking(HeadlineSearch searches) : IRanking
{
    public string Name => "ours";

    public Task AddAsync(RankedText cable) => Task.CompletedTask;

    public async Task<Ranked> RankAsync(string query)
    {
        SearchRequest request = new() { Query = query, Size = IRanking.Size, Filters = [new("kind", "cable")] };
        SearchAnswer answer = await searches.SearchAsync(request, CancellationToken.None);
        return new([.. answer.Hits.Concat(answer.CloseMatches).Select(h => h.Id)], answer.Total);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
