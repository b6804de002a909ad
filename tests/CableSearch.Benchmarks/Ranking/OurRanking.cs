using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>The project's own search, as a reader has it; where nothing matches, the nearest that it offers count.</summary>
internal sealed class OurRanking(CableIndex index) : IRanking
{
    public string Name => "ours";

    public Task AddAsync(RankedText cable) => Task.CompletedTask;

    public async Task<Ranked> RankAsync(string query)
    {
        SearchAnswer answer = await index.SearchAsync(new() { Query = query, Size = IRanking.Size, Filters = [new("kind", "cable")] }, CancellationToken.None);
        return new([.. answer.Hits.Concat(answer.CloseMatches).Select(h => h.Id)], answer.Total);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
