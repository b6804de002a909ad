using System.Data.Common;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Generations;
using Microsoft.Extensions.Logging;

namespace CableSearch.Search.Following;

/// <summary>
/// Keeps one generation open and up to date with the archive. Of several processes, the one that has the right to write the index does so;
/// the others read its commits and take over when it is gone. The right is held while somebody here follows, catches up or builds, and not
/// while the index is only searched. All changes of what is open are made one at a time; searches go on beside them.
/// </summary>
internal sealed class IndexKeeper : IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    // Waiting for another process's commit is cheap: each look reads one row and a small file.
    private static readonly TimeSpan BetweenGlances = TimeSpan.FromMilliseconds(100);

    // A full disk is not emptied in half a second, and opening a writer again verifies the whole index.
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

    /// <summary>The generation in use. Whoever searches acquires a searcher of it, and asks again if it was closed meanwhile.</summary>
    public Generation Current => _inUse.Current;

    public IndexStatus Status => _progress.StatusOf(_inUse.Current, _remark.Sentence);

    /// <summary>Opens what there is to search. Changes nothing.</summary>
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

    /// <summary>From now on the index counts as being built until it holds what the archive holds at the call.</summary>
    public async Task WantAllAsync(CancellationToken stop)
    {
        ArchiveState state = await _archive.StateAsync(stop);
        _progress.See(state);
        await _progress.WantAsync(state, _inUse.Current, stop);
    }

    /// <summary>Reads all of the commit that was opened. What is wrong is then in the remark, and no longer searched.</summary>
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

    /// <summary>Looks for changes twice a second until stopped.</summary>
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
            // Whatever fails in the archive or on the disk, the index stays searchable, and the next look tries again.
            catch (Exception e)
            {
                _remark.SayFailure(e);
                // The archive's failures leave the writer as it was.
                if (e.GetBaseException() is not (DbException or TimeoutException)) await StandDownAfterFailureAsync();
                pause = AfterFailure;
            }
            await Task.Delay(pause, _clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    });

    /// <summary>Returns when all is searchable that the archive held at the call.</summary>
    public Task CatchUpAsync(IProgress<IndexStatus>? progress, CancellationToken stop) =>
        CatchUpAsync(Task.CompletedTask, progress, stop);

    /// <summary>
    /// Goes behind work that fills the archive, and returns when all is searchable that the archive held when the work ended, however it
    /// ended. Between its parts the index is neither committed nor refreshed, except for what a long work asks for.
    /// </summary>
    public Task CatchUpAsync(Task filling, IProgress<IndexStatus>? progress, CancellationToken stop) => WritingAsync(async () =>
    {
        while (!filling.IsCompleted)
        {
            await StepAsync(progress, () => !filling.IsCompleted, stop);
            // Another process writes the index, or all is done.
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
    /// Builds a generation beside the one in use and verifies it. Whoever has the right to write then puts it into use: this process, or
    /// the one that holds the right.
    /// </summary>
    /// <exception cref="IOException">Another process builds one.</exception>
    /// <exception cref="InvalidDataException">The new generation does not verify or was not taken; the one in use goes on.</exception>
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

    // The right to write is given up when nobody here needs it any more.
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

    // Whatever goes wrong while closing, following goes on: its end would be the end of the site.
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
