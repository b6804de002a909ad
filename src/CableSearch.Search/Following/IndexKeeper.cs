using System.Data.Common;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Generations;
using Microsoft.Extensions.Logging;

namespace CableSearch.Search.Following;

/// <summary>
/// Keeps a generation (copy of the index) open and up to date with the archive. If several processes use the index, the one with the writer
/// lock writes it. The others open the commits (saved states) of the writing process. When that process ends, another takes over. A process
/// takes the lock only to follow the archive, to catch up with it, or to rebuild the index. These three run one at a time. Searches need no
/// lock and continue meanwhile.
/// </summary>
internal sealed class IndexKeeper : IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    // While another process writes the index, its next commit (saved state) is looked for at this interval. A look is cheap: one row of the
    // database and a small file are read.
    private static readonly TimeSpan BetweenGlances = TimeSpan.FromMilliseconds(100);

    // After a failure, the next look comes after this time instead of the usual half a second. A full disk, for example, rarely has room
    // again so soon. Also, opening a writer again verifies the whole index.
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly CableArchive _archive;
    private readonly TimeProvider _clock;
    private readonly GenerationFolders _folders;
    private readonly GenerationBuilder _builder;
    private readonly GenerationInUse _inUse;
    private readonly IndexProgress _progress;
    private readonly IndexRemark _remark;
    private readonly SemaphoreSlim _turn = new(1);
    private int _writers;
    private int _isClosed;

    private IndexKeeper(
        CableArchive archive, GenerationFolders folders, GenerationBuilder builder, GenerationInUse inUse, IndexProgress progress,
        IndexRemark remark, TimeProvider clock) =>
        (_archive, _folders, _builder, _inUse, _progress, _remark, _clock) = (archive, folders, builder, inUse, progress, remark, clock);

    /// <summary>
    /// The generation to search. Acquire a searcher from it. If that fails because the generation was closed meanwhile, read this property
    /// again.
    /// </summary>
    public Generation Current => _inUse.Current;

    public IndexStatus Status => _progress.StatusOf(_inUse.Current, _remark.Sentence);

    /// <summary>Opens the index for searching, or an empty one if there is none. Changes nothing.</summary>
    public static async Task<IndexKeeper> OpenAsync(
        IndexSettings settings, CableArchive archive, TimeProvider clock, ILogger log, CancellationToken stop)
    {
        IndexRemark remark = new(log);
        IndexProgress progress = new(archive);
        ChangeIndexer indexer = new();
        GenerationFolders folders = new(Path.GetFullPath(settings.Folder));
        GenerationOpener opener = new(folders, remark.Say);
        GenerationBuilder builder = new(archive, folders, indexer, progress, clock);
        Generation opened = await opener.OpenForReadingAsync(archive, stop);
        IndexKeeper keeper = new(
            archive, folders, builder, new(opened, archive, folders, opener, indexer, progress, clock), progress, remark, clock);
        await keeper.WantAllAsync(stop);
        return keeper;
    }

    /// <summary>Makes the index count as being built until it contains everything that the archive has now.</summary>
    public async Task WantAllAsync(CancellationToken stop)
    {
        ArchiveState state = await _archive.StateAsync(stop);
        _progress.See(state);
        await _progress.WantAsync(state, _inUse.Current, stop);
    }

    /// <summary>
    /// Verifies the open commit (saved state of the index) by reading all its files. If it is damaged, the status says so, and the commit
    /// is no longer searched.
    /// </summary>
    public async Task VerifyAsync(CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            _inUse.Verify(await _archive.StateAsync(stop));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>
    /// Returns when the index lacks something that the archive has, when <paramref name="longest"/> has passed, when the archive can't be
    /// read, or when stopped. Changes nothing.
    /// </summary>
    public async Task AwaitChangeAsync(TimeSpan longest, CancellationToken stop)
    {
        long start = _clock.GetTimestamp();
        try
        {
            while (_clock.GetElapsedTime(start) < longest && _inUse.HasAllOf(await _archive.StateAsync(stop)))
                await Task.Delay(BetweenGlances, _clock, stop);
        }
        // No error is reported here. The caller reads the archive next. If the archive still does not answer, the caller gets the same
        // error and reports it. If the wait was cancelled, the caller is cancelled too.
        catch (Exception e) when (e is DbException or TimeoutException or InvalidOperationException or OperationCanceledException)
        {
            return;
        }
    }

    /// <summary>Indexes new changes of the archive, looking for them twice a second, until stopped.</summary>
    public Task FollowAsync(CancellationToken stop) => WritingAsync(async () =>
    {
        while (!stop.IsCancellationRequested)
        {
            TimeSpan pause = BetweenLooks;
            try
            {
                await StepAsync(null, () => false, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            // After any failure of the archive or the disk, the index stays searchable. After a pause the loop tries again.
            catch (Exception e)
            {
                _remark.SayFailure(e);
                // A failure of the archive does not affect the index writer. After any other failure the writer is closed.
                if (e.GetBaseException() is not (DbException or TimeoutException)) await StandDownAfterFailureAsync();
                pause = AfterFailure;
            }
            await Task.Delay(pause, _clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    });

    /// <summary>Returns when everything is searchable that the archive had at the time of this call.</summary>
    public Task CatchUpAsync(IProgress<IndexStatus>? progress, CancellationToken stop) =>
        CatchUpAsync(Task.CompletedTask, progress, stop);

    /// <summary>
    /// Indexes while an import fills the archive. When the import has ended, even by failing, the rest of the archive's changes is indexed.
    /// Then this method returns. During the import the index is rarely saved to disk, and new documents become searchable rarely
    /// (<see cref="Pace"/>).
    /// </summary>
    public Task CatchUpAsync(Task filling, IProgress<IndexStatus>? progress, CancellationToken stop) => WritingAsync(async () =>
    {
        while (!filling.IsCompleted)
        {
            await StepAsync(progress, () => !filling.IsCompleted, stop);
            // If this process writes the index, StepAsync returns only when the import has ended, so the next line does not wait. If
            // another process writes the index, StepAsync returns at once. Then the next line waits a moment before StepAsync is called
            // again.
            await Task.WhenAny(filling, Task.Delay(BetweenGlances, _clock, stop));
        }
        long wanted = (await _archive.StateAsync(stop)).LastChange;
        while (true)
        {
            await StepAsync(progress, () => false, stop);
            if (_inUse.Current.Change >= wanted) return;
            progress?.Report(Status);
            await Task.Delay(BetweenGlances, _clock, stop);
        }
    });

    /// <summary>
    /// Builds a new generation while the current one is used, and verifies it. Then the process with the writer lock, this one or another,
    /// changes to the new generation.
    /// </summary>
    /// <exception cref="IOException">Another process is already building a generation.</exception>
    /// <exception cref="InvalidDataException">
    /// The new generation did not pass verification, or the writing process did not change to it. The current generation stays in use.
    /// </exception>
    public Task RebuildAsync(IProgress<IndexStatus>? progress, CancellationToken stop) => WritingAsync(async () =>
    {
        using WriterLock building = _folders.TryLockBuilding()
            ?? throw new IOException("Another process is building the index anew. Wait until it has ended.");
        string? before = _folders.Current;
        await _builder.BuildAsync(progress, stop);
        while (true)
        {
            await StepAsync(progress, () => false, stop);
            if (!_folders.IsBuildingFinished) break;
            await Task.Delay(BetweenGlances, _clock, stop);
        }
        if (_folders.Current == before)
        {
            throw new InvalidDataException("The process that writes the index did not take the new generation; the one in use goes on. "
                + "Its log says why. Build it again.");
        }
    });

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 1) return;
        await _turn.WaitAsync();
        _inUse.Dispose();
        _turn.Dispose();
    }

    // Runs work that needs the writer lock. The lock is released when no such work is running any more.
    private async Task WritingAsync(Func<Task> work)
    {
        Interlocked.Increment(ref _writers);
        bool isWell = false;
        try
        {
            await work();
            isWell = true;
        }
        finally
        {
            if (Interlocked.Decrement(ref _writers) == 0) await StandDownAsync(isWell);
        }
    }

    // If closing the writer fails, the error is only logged. If this method threw it, the indexing of changes would end, and with it the
    // site.
    private async Task StandDownAfterFailureAsync()
    {
        try
        {
            await StandDownAsync(isProven: false);
        }
        catch (Exception e)
        {
            _remark.Log(e);
        }
    }

    private async Task StepAsync(IProgress<IndexStatus>? progress, Func<bool> isMoreToCome, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            ArchiveState state = await _archive.StateAsync(stop);
            _progress.See(state);
            await _inUse.BringUpAsync(state, change => progress?.Report(Status with { Change = change }), isMoreToCome, stop);
            if (_inUse.Current.Change >= state.LastChange) _remark.Clear();
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task StandDownAsync(bool isProven)
    {
        if (Volatile.Read(ref _isClosed) == 1) return;
        await _turn.WaitAsync(CancellationToken.None);
        try
        {
            _inUse.StandDown(isProven);
        }
        finally
        {
            _turn.Release();
        }
    }
}
