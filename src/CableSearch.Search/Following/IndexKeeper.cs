using System.Data.Common;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Generations;
using Microsoft.Extensions.Logging;

namespace CableSearch.Search.Following;

/// <summary>
/// Keeps one generation open and true to the archive. Whoever gets the right to write the index indexes what the archive has; others read
/// the writer's commits, and take over when it is gone.
/// The right is held while somebody here follows, catches up or builds, and not while the index is only looked at. All changes of what is
/// open are made under one turn; searches go on beside them.
/// </summary>
internal sealed partial class IndexKeeper : IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    // Who waits for another process's commit looks at a row and a small file.
    private static readonly TimeSpan BetweenGlances = TimeSpan.FromMilliseconds(100);

    // A full disk is not emptied in half a second, and opening a writer again verifies the whole index.
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly CableArchive _archive;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly GenerationFolders _folders;
    private readonly GenerationOpener _opener;
    private readonly ChangeIndexer _indexer;
    private readonly SemaphoreSlim _turn = new(1);
    private volatile Generation _generation;
    private volatile string? _remark;
    private WriterLock? _lock;
    private int _writers;
    private long _archiveChange;
    private long _wanted;
    private int _expected;
    private int _isClosed;

    private IndexKeeper(IndexSettings settings, CableArchive archive, ChangeIndexer indexer, TimeProvider clock, ILogger log)
    {
        (_archive, _indexer, _clock, _log) = (archive, indexer, clock, log);
        _folders = new(Path.GetFullPath(settings.Folder));
        _opener = new(_folders, Remark);
        _generation = null!;
    }

    /// <summary>The generation in use. Whoever searches acquires a searcher of it and asks again if it was closed meanwhile.</summary>
    public Generation Current => _generation;

    public IndexStatus Status
    {
        get
        {
            Generation generation = _generation;
            long change = generation.Change, wanted = Interlocked.Read(ref _wanted);
            return new(change, Math.Max(change, Interlocked.Read(ref _archiveChange)), CountDocuments(generation), generation.Name, _remark)
            {
                Wanted = wanted,
                Expected = change < wanted ? Volatile.Read(ref _expected) : 0,
            };
        }
    }

    /// <summary>Opens what there is to search. Changes nothing.</summary>
    public static async Task<IndexKeeper> OpenAsync(IndexSettings settings, CableArchive archive, Stems stems, TimeProvider clock, ILogger log, CancellationToken stop)
    {
        IndexKeeper keeper = new(settings, archive, new(new(stems)), clock, log);
        keeper._generation = await keeper._opener.OpenForReadingAsync(archive, stop);
        await keeper.WantAllAsync(stop);
        return keeper;
    }

    /// <summary>From now on the index counts as being built until it holds what the archive holds at the call.</summary>
    public async Task WantAllAsync(CancellationToken stop)
    {
        ArchiveState state = await _archive.StateAsync(stop);
        See(state);
        await WantAsync(state, stop);
    }

    /// <summary>Looks for changes twice a second until stopped.</summary>
    public Task FollowAsync(CancellationToken stop) => WritingAsync(async () =>
    {
        while (!stop.IsCancellationRequested)
        {
            TimeSpan pause = BetweenLooks;
            try
            {
                await StepAsync(null, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            // Whatever the archive or the disk does: what is searchable stays so, and the next look tries again.
            catch (Exception e)
            {
                LogFailure(_log, e);
                _remark = $"The index could not follow the archive ({e.GetBaseException().Message}); it goes on with what it holds and tries again.";
                // The archive's failures leave the writer as it was.
                if (e.GetBaseException() is not (DbException or TimeoutException)) await StandDownAfterFailureAsync();
                pause = AfterFailure;
            }
            await Task.Delay(pause, _clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    });

    /// <summary>Returns when all is searchable that the archive held at the call.</summary>
    public Task CatchUpAsync(IProgress<IndexStatus>? progress, CancellationToken stop) => WritingAsync(async () =>
    {
        long wanted = (await _archive.StateAsync(stop)).LastChange;
        while (true)
        {
            await StepAsync(progress, stop);
            if (_generation.Change >= wanted) return;
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
        await BuildAsync(progress, stop);
        while (true)
        {
            await StepAsync(progress, stop);
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
        _generation.Dispose();
        _lock?.Dispose();
        _turn.Dispose();
    }

    private async Task BuildAsync(IProgress<IndexStatus>? progress, CancellationToken stop)
    {
        ArchiveState state = await _archive.StateAsync(stop);
        See(state);
        _folders.RemoveBuilding();
        string folder = _folders.Building, name = Path.GetFileName(folder);
        Directory.CreateDirectory(folder);
        using (Generation built = Generation.OpenForWriting(name, folder, null, state.Identity))
        {
            await _indexer.IndexAsync(
                _archive, built, _clock, () => { },
                change => progress?.Report(new(change, Interlocked.Read(ref _archiveChange), 0, name, null)), stop);
        }
        string? fault = CommitManifest.ReadAll(folder) is [{ } manifest, ..] ? manifest.FindFault(folder) : "it has no manifest";
        if (fault is not null) throw new InvalidDataException($"The new generation of the index does not verify ({fault}); the one in use goes on.");
        _folders.FinishBuilding();
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
            if (Interlocked.Decrement(ref _writers) == 0) await InTurnAsync(() => StandDown(isWell));
        }
    }

    // Whatever closing meets now, following goes on: its end would be the end of the site.
    private async Task StandDownAfterFailureAsync()
    {
        try
        {
            await InTurnAsync(() => StandDown(isProven: false));
        }
        catch (Exception e)
        {
            LogFailure(_log, e);
        }
    }

    private async Task StepAsync(IProgress<IndexStatus>? progress, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            ArchiveState state = await _archive.StateAsync(stop);
            See(state);
            _generation.ThrowIfMergeFailed();
            // Somebody deleted the index, and with it the file that the right stands for.
            if (_generation.IsWriting && _folders.Current != _generation.Name) StandDown(isProven: false);
            _lock ??= _folders.TryLock();
            if (_lock is null) Follow(state);
            else await WriteAsync(state, progress, stop);
            if (_generation.Change >= state.LastChange) _remark = null;
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Follow(ArchiveState state)
    {
        try
        {
            if (_generation.Name == _folders.Current && _generation.Archive == state.Identity && _generation.TryFollowWriter()) return;
            if (_opener.OpenNewest(state.Identity, isProven: false) is { } newest) Swap(newest);
        }
        catch (IOException)
        {
            // The writer has gone on and removed the files of that commit; the next look finds its next one.
        }
    }

    private async Task WriteAsync(ArchiveState state, IProgress<IndexStatus>? progress, CancellationToken stop)
    {
        if (!_generation.IsWriting || !GenerationOpener.IsOf(_generation.Newest, state)) await TakeOverAsync(state, stop);
        if (_folders.IsBuildingFinished) await AdoptAsync(state, progress, stop);
        if (_generation.Change < state.LastChange) await IndexAsync(_generation, progress, stop);
    }

    private async Task WantAsync(ArchiveState state, CancellationToken stop)
    {
        if (_generation.Change < state.LastChange) Volatile.Write(ref _expected, await _archive.Administration.CountShownAsync(stop));
        Interlocked.Exchange(ref _wanted, state.LastChange);
    }

    private async Task TakeOverAsync(ArchiveState state, CancellationToken stop)
    {
        string? before = _folders.Current;
        if (_generation.IsWriting || _opener.OpenForWriting(state, _generation) is not { } sound)
        {
            string name = _folders.CreateNext();
            Swap(Generation.OpenForWriting(name, _folders.PathOf(name), null, state.Identity));
            _folders.Use(name);
            await WantAsync(state, stop);
            if (before is not null) _folders.PutAside(before);
        }
        else
        {
            Swap(sound);
        }
        _folders.RemoveOthers(_generation.Name);
        _folders.RemoveUnfinished();
    }

    // What was built may be behind by now: it is brought up before a search sees it.
    private async Task AdoptAsync(ArchiveState state, IProgress<IndexStatus>? progress, CancellationToken stop)
    {
        if (CommitManifest.ReadAll(_folders.Building) is not [{ } built, ..] || !GenerationOpener.IsOf(built, state))
        {
            _folders.RemoveBuilding();
            return;
        }
        string name = _folders.AdoptBuilding();
        Generation next = Generation.OpenForWriting(name, _folders.PathOf(name), built, state.Identity);
        try
        {
            await IndexAsync(next, progress, stop);
        }
        catch
        {
            next.Dispose();
            throw;
        }
        _folders.Use(name);
        _folders.RemoveBuilding();
        Swap(next);
        _folders.RemoveOthers(name);
    }

    private Task IndexAsync(Generation generation, IProgress<IndexStatus>? progress, CancellationToken stop) =>
        _indexer.IndexAsync(_archive, generation, _clock, RemoveCopies, _ => progress?.Report(Status), stop);

    // What was taken off may stand in what was set aside or half built too.
    private void RemoveCopies()
    {
        _folders.RemoveSetAside();
        _folders.RemoveUnfinished();
    }

    private void StandDown(bool isProven)
    {
        if (_generation.IsWriting)
            Swap(_opener.OpenNewest(_generation.Archive, isProven) ?? Generation.OpenNothing(_generation.Archive));
        _lock?.Dispose();
        _lock = null;
    }

    private async Task InTurnAsync(Action action)
    {
        if (Volatile.Read(ref _isClosed) == 1) return;
        await _turn.WaitAsync(CancellationToken.None);
        try
        {
            action();
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Swap(Generation next)
    {
        Generation before = _generation;
        _generation = next;
        before.Dispose();
    }

    private static int CountDocuments(Generation generation)
    {
        try
        {
            Lucene.Net.Search.IndexSearcher searcher = generation.Searchers.Acquire();
            try
            {
                return searcher.IndexReader.NumDocs;
            }
            finally
            {
                generation.Searchers.Release(searcher);
            }
        }
        catch (ObjectDisposedException)
        {
            return 0;
        }
    }

    private void See(ArchiveState state) => Interlocked.Exchange(ref _archiveChange, state.LastChange);

    private void Remark(string sentence)
    {
        _remark = sentence;
        LogRemark(_log, sentence);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Sentence}")]
    private static partial void LogRemark(ILogger log, string sentence);

    [LoggerMessage(Level = LogLevel.Error, Message = "The index could not follow the archive; it tries again.")]
    private static partial void LogFailure(ILogger log, Exception e);
}
