using CableSearch.Search.Contract;

namespace CableSearch.Web.Http;

/// <summary>
/// Limits the number of searches that run at once; other searches wait. A client's level grows with its recent search time (see
/// <see cref="ClientUsage.LevelOf"/>) and with each of its searches that is running. When a search ends, the next to run is a search of the
/// client with the lowest level. If several clients have the lowest level, it is the newest of their searches. So a reader who searches
/// little gets the next free turn, however many expensive searches of others are waiting.
/// </summary>
/// <param name="slots">Number of searches that run at once, at least one.</param>
/// <param name="express">
/// Number of additional searches that may run at once. They are only for clients of level 0, who used little search time lately and have no
/// search running. So these clients need not wait for long searches of others.
/// </param>
/// <param name="clock">Measures how long each search takes.</param>
internal sealed class SearchQueue(int slots, int express, TimeProvider clock)
{
    /// <summary>
    /// Maximum number of waiting searches. If one more arrives, a search of the client who searches most is refused.
    /// </summary>
    public const int MaxWaiting = 64;

    /// <summary>A search that has waited for this time is refused.</summary>
    public static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(10);

    // Search time that is charged to a client whose search is refused. Among clients of the same level, the newest search is served first.
    // Without this charge, a client could ask again and again, and so be served before all others.
    private static readonly TimeSpan Refusal = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly ClientUsage _times = new(clock);
    private readonly Dictionary<string, int> _running = new(StringComparer.Ordinal);

    // The waiting searches in order of arrival.
    private readonly List<Waiting> _waiting = [];

    private int _begun;

    /// <summary>Waits for a slot. Disposing of the result frees the slot.</summary>
    /// <param name="client">A name that tells clients apart.</param>
    /// <param name="gone">Cancelled when the client has gone.</param>
    /// <exception cref="SearchBusyException">Too many searches wait, or this one has waited for <see cref="MaxWait"/>.</exception>
    public async ValueTask<IDisposable> EnterAsync(string client, CancellationToken gone)
    {
        Waiting waiting = new(client);
        lock (_gate)
        {
            if (MayBegin(client)) return Begin(client);
            _waiting.Add(waiting);
            if (_waiting.Count > MaxWaiting) Refuse();
        }
        try
        {
            return await waiting.Turn.Task.WaitAsync(MaxWait, clock, gone);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            GiveUp(waiting);
            if (e is TimeoutException) throw new SearchBusyException($"A search has waited for {MaxWait.TotalSeconds:0} seconds.");
            throw;
        }
    }

    private Slot Begin(string client)
    {
        _begun++;
        _running[client] = _running.GetValueOrDefault(client) + 1;
        return new(this, client, clock.GetTimestamp());
    }

    private void End(Slot slot)
    {
        lock (_gate)
        {
            _times.Add(slot.Client, clock.GetElapsedTime(slot.Began));
            _begun--;
            if (--_running[slot.Client] == 0) _running.Remove(slot.Client);
            // If several clients have the lowest level, the search that came last is next. MinBy returns the first of equal items, so the
            // waiting searches are reversed.
            if (Enumerable.Reverse(_waiting).MinBy(w => LevelOf(w.Client)) is not { } next || !MayBegin(next.Client)) return;
            _waiting.Remove(next);
            next.Turn.SetResult(Begin(next.Client));
        }
    }

    private void GiveUp(Waiting waiting)
    {
        lock (_gate)
        {
            if (_waiting.Remove(waiting)) return;
        }
        // If the search got a slot just when it stopped waiting, the slot is given to the next search.
        if (waiting.Turn.Task.IsCompletedSuccessfully) waiting.Turn.Task.Result.Dispose();
    }

    private void Refuse()
    {
        ILookup<string, Waiting> clients = _waiting.ToLookup(w => w.Client, StringComparer.Ordinal);
        Waiting refused = clients.MaxBy(c => LevelOf(c.Key) + c.Count())!.First();
        _waiting.Remove(refused);
        _times.Add(refused.Client, Refusal);
        refused.Turn.SetException(new SearchBusyException("Too many searches wait."));
    }

    private bool MayBegin(string client) => _begun < slots || (_begun < slots + express && LevelOf(client) == 0);

    private int LevelOf(string client) => _times.LevelOf(client) + _running.GetValueOrDefault(client);

    private sealed class Waiting(string client)
    {
        public string Client => client;

        public TaskCompletionSource<IDisposable> Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Slot(SearchQueue queue, string client, long began) : IDisposable
    {
        private bool _isOver;

        public string Client => client;

        public long Began => began;

        public void Dispose()
        {
            if (_isOver) return;
            _isOver = true;
            queue.End(this);
        }
    }
}
