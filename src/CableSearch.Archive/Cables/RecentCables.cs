using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Cables as this process parsed them when it wrote them, for a follower in the same process: what was parsed a moment ago is neither read
/// back nor parsed again. What changed, and in which order, the database alone says; only the text of a revision, which never changes, is
/// taken from here. Nothing is kept while nobody follows. Safe to use from many threads.
/// </summary>
internal sealed class RecentCables
{
    // Bytes of the records; parsed they have some five times as much in memory.
    private const long MaxBytes = 8 << 20;

    private readonly Lock _gate = new();
    private readonly Dictionary<(long Key, int Revision), StagedCable> _cables = [];
    private readonly Queue<(long Change, long Key, int Revision)> _order = [];
    private TaskCompletionSource? _room;
    private long _bytes;
    private int _followers;

    /// <summary>Keeps what is written until the result is disposed.</summary>
    public IDisposable Keep()
    {
        lock (_gate) _followers++;
        return new Following(this);
    }

    /// <summary>Waits until the follower has come near enough for more to be kept.</summary>
    public async Task WaitForRoomAsync(CancellationToken stop)
    {
        while (true)
        {
            Task room;
            lock (_gate)
            {
                if (_followers == 0 || _bytes < MaxBytes) return;
                room = (_room ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }
            await room.WaitAsync(stop);
        }
    }

    /// <summary>Keeps cables that were committed, in the order of their changes.</summary>
    public void Add(IEnumerable<(long Change, long Key, int Revision, StagedCable Cable)> written)
    {
        lock (_gate)
        {
            if (_followers == 0) return;
            foreach ((long change, long key, int revision, StagedCable cable) in written)
            {
                if (!_cables.TryAdd((key, revision), cable)) continue;
                _order.Enqueue((change, key, revision));
                _bytes += cable.Record.Raw.Length;
            }
        }
    }

    /// <summary>The newest revision of a row, if it is kept.</summary>
    public StagedCable? Find(CableRow row)
    {
        lock (_gate) return _cables.GetValueOrDefault((row.Key, row.Revision));
    }

    /// <summary>Lets go of what a follower has passed.</summary>
    /// <param name="change">Number of the last change that it has read.</param>
    public void Forget(long change)
    {
        lock (_gate)
        {
            while (_order.TryPeek(out (long Change, long Key, int Revision) first) && first.Change <= change)
            {
                _order.Dequeue();
                if (_cables.Remove((first.Key, first.Revision), out StagedCable? cable)) _bytes -= cable.Record.Raw.Length;
            }
            Signal();
        }
    }

    private void Stop()
    {
        lock (_gate)
        {
            if (--_followers > 0) return;
            _cables.Clear();
            _order.Clear();
            _bytes = 0;
            Signal();
        }
    }

    private void Signal()
    {
        _room?.TrySetResult();
        _room = null;
    }

    private sealed class Following(RecentCables recent) : IDisposable
    {
        private int _isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0) recent.Stop();
        }
    }
}
