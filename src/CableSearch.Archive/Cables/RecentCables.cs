using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Keeps in memory the cables that this process has just imported, with their parsed texts. So a search index in the same process need not
/// read and parse them again. The index takes only texts from memory, because the text of a revision never changes. Which cables changed,
/// and in which order, it reads from the database. If no search index in this process reads the changes, nothing is kept. Thread-safe.
/// </summary>
internal sealed class RecentCables
{
    // Maximum size of all kept cables together, in bytes as imported. With their parsed texts they take about five times as much memory.
    private const long MaxBytes = 8 << 20;

    private readonly Lock _gate = new();
    private readonly Dictionary<(long Key, int Revision), StagedCable> _cables = [];
    private readonly Queue<(long Change, long Key, int Revision)> _order = [];
    private TaskCompletionSource? _room;
    private long _bytes;
    private int _followers;

    /// <summary>Begins to keep the cables that this process imports, until the returned object is disposed of.</summary>
    public IDisposable Keep()
    {
        lock (_gate) _followers++;
        return new Following(this);
    }

    /// <summary>If the kept cables take too much memory, waits until the search index has read enough of them.</summary>
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

    /// <summary>Adds cables that were committed, in the order of their change numbers.</summary>
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

    /// <summary>The newest revision of the row's cable; null if it is not in memory.</summary>
    public StagedCable? Find(CableRow row)
    {
        lock (_gate) return _cables.GetValueOrDefault((row.Key, row.Revision));
    }

    /// <summary>Removes the cables that the search index has read.</summary>
    /// <param name="change">Number of the last change that the search index has read.</param>
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
