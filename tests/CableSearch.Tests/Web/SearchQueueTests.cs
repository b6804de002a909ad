using CableSearch.Search.Contract;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Http;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Web;

/// <summary>Whose search runs next if more searches wait than can run at once.</summary>
public sealed class SearchQueueTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly SearchQueue _queue;

    public SearchQueueTests() => _queue = new(slots: 1, express: 0, _clock);

    [Fact]
    public async Task A_reader_goes_before_all_that_wait_of_who_has_searched_much()
    {
        IDisposable running = await _queue.EnterAsync("crowd", CancellationToken.None);
        ValueTask<IDisposable>[] crowd = [.. Enumerable.Range(0, 20).Select(_ => _queue.EnterAsync("crowd", CancellationToken.None))];
        ValueTask<IDisposable> reader = _queue.EnterAsync("reader", CancellationToken.None);
        ValueTask<IDisposable> late = _queue.EnterAsync("crowd", CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(2));

        running.Dispose();

        IDisposable given = await GivenAsync(reader);
        Assert.All(crowd, c => Assert.False(c.IsCompleted));
        given.Dispose();
        Assert.True(await IsGivenAsync(late));
    }

    [Fact]
    public async Task Who_had_little_begins_beside_long_searches_and_who_had_much_does_not()
    {
        SearchQueue queue = new(slots: 1, express: 1, _clock);
        using IDisposable running = await queue.EnterAsync("crowd", CancellationToken.None);
        ValueTask<IDisposable> more = queue.EnterAsync("crowd", CancellationToken.None);

        Assert.True(await IsGivenAsync(queue.EnterAsync("reader", CancellationToken.None)));

        Assert.False(more.IsCompleted);
    }

    [Fact]
    public async Task Of_readers_who_had_the_same_the_last_to_come_goes_first()
    {
        IDisposable running = await _queue.EnterAsync("one", CancellationToken.None);
        ValueTask<IDisposable> first = _queue.EnterAsync("two", CancellationToken.None);
        ValueTask<IDisposable> last = _queue.EnterAsync("three", CancellationToken.None);

        running.Dispose();

        using IDisposable given = await GivenAsync(last);
        Assert.False(first.IsCompleted);
    }

    [Fact]
    public async Task A_full_queue_turns_away_who_asks_most()
    {
        using IDisposable running = await _queue.EnterAsync("crowd", CancellationToken.None);
        ValueTask<IDisposable> reader = _queue.EnterAsync("reader", CancellationToken.None);
        ValueTask<IDisposable>[] crowd = [
            .. Enumerable.Range(0, SearchQueue.MaxWaiting).Select(_ => _queue.EnterAsync("crowd", CancellationToken.None))];

        await Assert.ThrowsAsync<SearchBusyException>(async () => await crowd[0]);

        Assert.False(reader.IsCompleted);
        Assert.All(crowd[1..], c => Assert.False(c.IsCompleted));
    }

    [Fact]
    public async Task Who_is_turned_away_and_asks_at_once_again_does_not_go_before_a_reader()
    {
        IDisposable running = await _queue.EnterAsync("one", CancellationToken.None);
        ValueTask<IDisposable> reader = _queue.EnterAsync("reader", CancellationToken.None);
        for (int i = 0; i < SearchQueue.MaxWaiting + 5; i++) _ = _queue.EnterAsync("crowd", CancellationToken.None).AsTask();

        running.Dispose();

        Assert.True(await IsGivenAsync(reader));
    }

    [Fact]
    public async Task Who_has_waited_too_long_is_told()
    {
        using IDisposable running = await _queue.EnterAsync("one", CancellationToken.None);
        ValueTask<IDisposable> waiting = _queue.EnterAsync("two", CancellationToken.None);

        _clock.Advance(SearchQueue.MaxWait);

        await Assert.ThrowsAsync<SearchBusyException>(async () => await waiting);
    }

    [Fact]
    public async Task Who_has_gone_gives_the_turn_up()
    {
        IDisposable running = await _queue.EnterAsync("one", CancellationToken.None);
        using CancellationTokenSource gone = new();
        ValueTask<IDisposable> left = _queue.EnterAsync("two", gone.Token);
        ValueTask<IDisposable> stays = _queue.EnterAsync("one", CancellationToken.None);

        await gone.CancelAsync();
        running.Dispose();

        await Assert.ThrowsAsync<TaskCanceledException>(async () => await left);
        Assert.True(await IsGivenAsync(stays));
    }

    [Fact]
    public async Task What_a_client_had_long_ago_counts_no_more()
    {
        (await _queue.EnterAsync("old", CancellationToken.None)).Dispose();
        IDisposable heavy = await _queue.EnterAsync("old", CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(4));
        heavy.Dispose();
        _clock.Advance(TimeSpan.FromMinutes(2));
        IDisposable running = await _queue.EnterAsync("one", CancellationToken.None);
        ValueTask<IDisposable> other = _queue.EnterAsync("other", CancellationToken.None);
        ValueTask<IDisposable> old = _queue.EnterAsync("old", CancellationToken.None);

        running.Dispose();

        using IDisposable given = await GivenAsync(old);
        Assert.False(other.IsCompleted);
    }

    private static async Task<bool> IsGivenAsync(ValueTask<IDisposable> turn)
    {
        (await GivenAsync(turn)).Dispose();
        return true;
    }

    // Waits until a search may run. If that never happens, the test fails after a time limit instead of hanging.
    private static Task<IDisposable> GivenAsync(ValueTask<IDisposable> turn) =>
        turn.AsTask().WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);
}
