using CableSearch.Archive;
using CableSearch.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Microsoft.Extensions.Logging;

namespace CableSearch.Search.Index;

/// <summary>
/// Keeps one generation open and true to the archive: opens what verifies, sets aside what does not, follows the change sequence, and swaps generations.
/// All changes of what is open are made under one turn; searches go on beside them.
/// </summary>
internal sealed partial class IndexKeeper : IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    // A full disk is not emptied in half a second, and opening a writer again verifies the whole index.
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly CableArchive _archive;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly GenerationFolders _folders;
    private readonly ChangeIndexer _indexer;
    private readonly SemaphoreSlim _turn = new(1);
    private volatile Generation _generation;
    private volatile string? _remark;
    private long _archiveChange;
    private int _isClosed;

    private IndexKeeper(IndexSettings settings, CableArchive archive, ChangeIndexer indexer, TimeProvider clock, ILogger log)
    {
        (_archive, _indexer, _clock, _log) = (archive, indexer, clock, log);
        _folders = new(Path.GetFullPath(settings.Folder));
        _generation = null!;
    }

    /// <summary>The generation in use. Whoever searches acquires a searcher of it and asks again if it was closed meanwhile.</summary>
    public Generation Current => _generation;

    public IndexStatus Status
    {
        get
        {
            Generation generation = _generation;
            return new(generation.Change, Math.Max(generation.Change, Interlocked.Read(ref _archiveChange)), CountDocuments(generation), generation.Name, _remark);
        }
    }

    public static async Task<IndexKeeper> OpenAsync(IndexSettings settings, CableArchive archive, Stems stems, TimeProvider clock, ILogger log, CancellationToken stop)
    {
        IndexKeeper keeper = new(settings, archive, new(new(stems)), clock, log);
        ArchiveState state = await archive.StateAsync(stop);
        keeper.See(state);
        keeper._generation = keeper.Open(state);
        return keeper;
    }

    /// <summary>Looks for changes twice a second until stopped.</summary>
    public async Task FollowAsync(CancellationToken stop)
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
                await ReopenAsync(stop);
                pause = AfterFailure;
            }
            await Task.Delay(pause, _clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Returns when all is searchable that the archive held at the call.</summary>
    public async Task CatchUpAsync(IProgress<IndexStatus>? progress, CancellationToken stop)
    {
        long wanted = (await _archive.StateAsync(stop)).LastChange;
        while (true)
        {
            await StepAsync(progress, stop);
            if (_generation.Change >= wanted) return;
            progress?.Report(Status);
            await Task.Delay(BetweenLooks, _clock, stop);
        }
    }

    /// <summary>Builds a generation beside the one in use, verifies it, and swaps it in.</summary>
    public async Task RebuildAsync(IProgress<IndexStatus>? progress, CancellationToken stop)
    {
        ArchiveState state = await _archive.StateAsync(stop);
        See(state);
        string name = _folders.CreateNext();
        using (Generation built = Generation.OpenForWriting(name, _folders.PathOf(name), null, state.Identity))
        {
            await _indexer.IndexAsync(_archive, built, _clock, change => progress?.Report(new(change, Interlocked.Read(ref _archiveChange), 0, name, null)), stop);
        }
        string? fault = CommitManifest.ReadAll(_folders.PathOf(name)) is [{ } manifest, ..] ? manifest.FindFault(_folders.PathOf(name)) : "it has no manifest";
        if (fault is not null) throw new InvalidDataException($"The new generation of the index does not verify ({fault}); the one in use goes on.");
        await _turn.WaitAsync(stop);
        try
        {
            _folders.Use(name);
            Swap(Open(state));
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 1) return;
        await _turn.WaitAsync();
        _generation.Dispose();
        _turn.Dispose();
    }

    private async Task StepAsync(IProgress<IndexStatus>? progress, CancellationToken stop)
    {
        ArchiveState state = await _archive.StateAsync(stop);
        See(state);
        await _turn.WaitAsync(stop);
        try
        {
            Generation generation = _generation;
            generation.ThrowIfMergeFailed();
            if (generation.Archive != state.Identity || generation.Change > state.LastChange || _folders.Current != generation.Name)
            {
                Swap(Open(state));
                generation = _generation;
            }
            if (!generation.IsWriting) generation = FollowOrTakeOver(generation, state);
            if (generation.IsWriting && generation.Change < state.LastChange)
                await _indexer.IndexAsync(_archive, generation, _clock, _ => progress?.Report(Status), stop);
            if (generation.Change >= state.LastChange) _remark = null;
        }
        finally
        {
            _turn.Release();
        }
    }

    private Generation FollowOrTakeOver(Generation generation, ArchiveState state)
    {
        generation.FollowWriter();
        // Verifying reads the whole index: not while the process that writes is seen to be there.
        if (generation.Change >= state.LastChange || _folders.IsLocked(generation.Name)) return generation;
        // The process that writes is gone: whoever gets the lock goes on.
        Generation next = Open(state);
        Swap(next);
        return next;
    }

    private async Task ReopenAsync(CancellationToken stop)
    {
        try
        {
            await _turn.WaitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        try
        {
            if (!_generation.IsWriting) return;
            ArchiveState state = await _archive.StateAsync(stop);
            // The writer is given up with what it had not committed; searches go on in the last commit.
            string name = _generation.Name;
            if (CommitManifest.ReadAll(_folders.PathOf(name)) is [{ } manifest, ..])
                Swap(Generation.OpenForReading(name, _folders.PathOf(name), manifest));
            See(state);
        }
        catch (Exception e)
        {
            LogFailure(_log, e);
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
        // Only now is the lock of the old one free.
        if (next.IsWriting && next.Name != before.Name) _folders.RemoveOthers(next.Name);
    }

    private Generation Open(ArchiveState state)
    {
        // The lock of a writer that is still open in this process would be found taken.
        if (_generation is { IsWriting: true } mine && mine.Name == _folders.Current && mine.Archive != state.Identity) mine.Dispose();
        if (_folders.Current is not { } name) return OpenNew(state);
        string folder = _folders.PathOf(name);
        try
        {
            IReadOnlyList<CommitManifest> manifests = CommitManifest.ReadAll(folder);
            if (manifests.FirstOrDefault(m => m.FindFault(folder) is null) is { } sound && IsOf(sound, state))
            {
                if (manifests[0] != sound) Remark($"The last commit of the index does not verify ({manifests[0].FindFault(folder)}); the one before it is in use and catches up.");
                return OpenSound(name, folder, sound, state);
            }
            Remark(manifests is [] ? "The index has no commit that verifies; it is being rebuilt."
                : !IsOf(manifests[0], state) ? "The index belongs to another archive or another version of the program; it is being rebuilt."
                : $"No commit of the index verifies ({manifests[0].FindFault(folder)}); it was set aside and is being rebuilt.");
        }
        catch (Exception e) when (e is IOException or CorruptIndexException or IndexFormatTooNewException or IndexFormatTooOldException or UnauthorizedAccessException or InvalidOperationException)
        {
            Remark($"The index can't be opened ({e.Message}); it was set aside and is being rebuilt.");
        }
        _folders.PutAside(name);
        return OpenNew(state);
    }

    private Generation OpenSound(string name, string folder, CommitManifest sound, ArchiveState state)
    {
        try
        {
            if (_generation is { IsWriting: true } mine && mine.Name == name) mine.Dispose();
            Generation generation = Generation.OpenForWriting(name, folder, sound, state.Identity);
            _folders.RemoveOthers(name);
            return generation;
        }
        catch (LockObtainFailedException)
        {
            return Generation.OpenForReading(name, folder, sound);
        }
    }

    private Generation OpenNew(ArchiveState state)
    {
        string name = _folders.CreateNext();
        Generation generation = Generation.OpenForWriting(name, _folders.PathOf(name), null, state.Identity);
        _folders.Use(name);
        _folders.RemoveOthers(name);
        return generation;
    }

    private static bool IsOf(CommitManifest manifest, ArchiveState state) =>
        manifest.Format == CommitManifest.CurrentFormat && manifest.Archive == state.Identity && manifest.Change <= state.LastChange;

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
