using CableSearch.Search.Contract;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Http;

namespace CableSearch.Tests.Web;

/// <summary>A search must wait for a "turn" if too many run at once. A turn that nobody uses any more goes to the next search.</summary>
public sealed class SearchTurnsTests
{
    // Maximum number of searches that run at once: two for each processor. Half of them are only for readers who have not searched lately.
    private static readonly int Most = 2 * Environment.ProcessorCount;

    private readonly HttpContextAccessor _requests = new();
    private readonly SearchTurns _turns;
    private int _readers;

    public SearchTurnsTests() => _turns = new(_requests, new(0), TimeProvider.System);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_that_ends_while_its_search_waits_leaves_no_turn_taken()
    {
        ISearchTurn[] running = await TakeAllAsync();
        DefaultHttpContext request = NewRequest();
        Task<ISearchTurn> waiting = _turns.TakeAsync(Stop).AsTask();
        request.Uninitialize();

        foreach (ISearchTurn turn in running) turn.Dispose();

        (await waiting.WaitAsync(Patience.Limit, Stop)).Dispose();
        foreach (ISearchTurn turn in await TakeAllAsync()) turn.Dispose();
    }

    [Fact]
    public async Task Who_stops_waiting_leaves_no_turn_taken()
    {
        ISearchTurn[] running = await TakeAllAsync();
        NewRequest();
        using CancellationTokenSource over = new();
        Task<ISearchTurn> waiting = _turns.TakeAsync(over.Token).AsTask();

        await over.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        foreach (ISearchTurn turn in running) turn.Dispose();
        foreach (ISearchTurn turn in await TakeAllAsync()) turn.Dispose();
    }

    private async Task<ISearchTurn[]> TakeAllAsync()
    {
        List<ISearchTurn> taken = [];
        for (int i = 0; i < Most; i++)
        {
            NewRequest();
            taken.Add(await _turns.TakeAsync(Stop).AsTask().WaitAsync(Patience.Limit, Stop));
        }
        return [.. taken];
    }

    // A request of a new reader, who has not searched before. Readers are told apart by their connection.
    private DefaultHttpContext NewRequest()
    {
        DefaultHttpContext request = new() { Connection = { Id = $"{_readers++}" } };
        _requests.HttpContext = request;
        return request;
    }
}
