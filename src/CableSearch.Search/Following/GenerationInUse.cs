using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Generations;

namespace CableSearch.Search.Following;

/// <summary>
/// The generation (copy of the index) that is searched, and the operations that change it. These are: opening the commits of another
/// process that writes the index, taking over as the writer, indexing, and giving up the writer lock. The caller runs one operation at a
/// time; searches continue meanwhile.
/// </summary>
internal sealed class GenerationInUse : IDisposable
{
    private readonly CableArchive _archive;
    private readonly GenerationFolders _folders;
    private readonly GenerationOpener _opener;
    private readonly ChangeIndexer _indexer;
    private readonly IndexProgress _progress;
    private readonly TimeProvider _clock;
    private volatile Generation _generation;
    private WriterLock? _lock;

    public GenerationInUse(
        Generation opened, CableArchive archive, GenerationFolders folders, GenerationOpener opener, ChangeIndexer indexer,
        IndexProgress progress, TimeProvider clock)
    {
        _generation = opened;
        (_archive, _folders, _opener, _indexer, _progress, _clock) = (archive, folders, opener, indexer, progress, clock);
    }

    /// <summary>
    /// The generation to search. Acquire a searcher from it. If that fails because the generation was closed meanwhile, read this property
    /// again.
    /// </summary>
    public Generation Current => _generation;

    /// <summary>
    /// Whether the generation needs no work: it contains everything that the archive has, it is still the one in use, and no newly built
    /// generation is waiting to be put into use.
    /// </summary>
    public bool HasAllOf(ArchiveState state) =>
        GenerationOpener.IsOf(_generation.Newest, state) && _generation.Change == state.LastChange && _folders.Current == _generation.Name
            && !_folders.IsBuildingFinished;

    /// <summary>
    /// Brings the generation up to date with the archive. If no other process holds the writer lock, this process takes the lock and
    /// indexes the archive's changes. If another process holds it, this process opens the newest commit (saved state) that the other has
    /// made.
    /// </summary>
    /// <param name="state">The current state of the archive.</param>
    /// <param name="report">Called with the number of the last change that was indexed.</param>
    /// <param name="isMoreToCome">
    /// Whether an import is still adding to the archive. If this process writes the index, this method does not return while the answer is
    /// true: it waits for more changes and indexes them.
    /// </param>
    /// <param name="stop">Ends the work; what was already committed stays.</param>
    public async Task BringUpAsync(ArchiveState state, Action<long> report, Func<bool> isMoreToCome, CancellationToken stop)
    {
        _generation.ThrowIfMergeFailed();
        // If the index was deleted while it was open, the lock file was deleted too. Our lock then no longer keeps other processes from
        // writing, so we stop writing.
        if (_generation.IsWriting && _folders.Current != _generation.Name) StandDown(isProven: false);
        _lock ??= _folders.TryLock();
        if (_lock is null) FollowWriter(state);
        else await WriteAsync(state, report, isMoreToCome, stop);
    }

    /// <summary>
    /// Verifies the commit (saved state of the index) that is open for reading. If it is damaged, the previous commit or an empty index is
    /// searched instead.
    /// </summary>
    public void Verify(ArchiveState state)
    {
        if (_opener.Verify(_generation, state) is { } other) Swap(other);
    }

    /// <summary>Stops writing the index and releases the writer lock. The index stays open for searching.</summary>
    /// <param name="isProven">
    /// Whether the files of the generation are known to be undamaged. If so, they are not verified again when this process writes next.
    /// </param>
    public void StandDown(bool isProven)
    {
        if (_generation.IsWriting)
            Swap(_opener.OpenNewest(_generation.Archive, isProven) ?? Generation.OpenNothing(_generation.Archive));
        _lock?.Dispose();
        _lock = null;
    }

    public void Dispose()
    {
        _generation.Dispose();
        _lock?.Dispose();
    }

    private void FollowWriter(ArchiveState state)
    {
        try
        {
            bool isSame = _generation.Name == _folders.Current && _generation.Archive == state.Identity;
            if (isSame && _generation.TryFollowWriter()) return;
            if (_opener.OpenNewest(state.Identity, isProven: false) is { } newest) Swap(newest);
        }
        catch (IOException)
        {
            // While this process was opening a commit, the writing process made a newer one and deleted files of the older one. The next
            // call finds the newer commit.
        }
    }

    private async Task WriteAsync(ArchiveState state, Action<long> report, Func<bool> isMoreToCome, CancellationToken stop)
    {
        if (!_generation.IsWriting || !GenerationOpener.IsOf(_generation.Newest, state)) await TakeOverAsync(state, stop);
        if (_folders.IsBuildingFinished) await AdoptAsync(state, report, stop);
        if (_generation.Change < state.LastChange || isMoreToCome()) await IndexAsync(_generation, report, isMoreToCome, stop);
    }

    private async Task TakeOverAsync(ArchiveState state, CancellationToken stop)
    {
        string? before = _folders.Current;
        if (_generation.IsWriting || _opener.OpenForWriting(state, _generation) is not { } sound)
        {
            string name = _folders.CreateNext();
            Swap(Generation.OpenForWriting(name, _folders.PathOf(name), null, state.Identity));
            _folders.Use(name);
            await _progress.WantAsync(state, _generation, stop);
            if (before is not null) _folders.PutAside(before);
        }
        else
        {
            Swap(sound);
        }
        _folders.RemoveOthers(_generation.Name);
        _folders.RemoveUnfinished();
    }

    // Puts a generation that was just built into use. It may be behind the archive by now, so it is updated before a search sees it.
    private async Task AdoptAsync(ArchiveState state, Action<long> report, CancellationToken stop)
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
            await IndexAsync(next, report, () => false, stop);
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

    private Task IndexAsync(Generation generation, Action<long> report, Func<bool> isMoreToCome, CancellationToken stop) =>
        _indexer.IndexAsync(_archive, generation, _clock, RemoveCopies, report, isMoreToCome, stop);

    // Deletes other copies of the index, because they may contain a withdrawn text. These are a damaged generation that was set aside, and
    // a new generation that is not finished.
    private void RemoveCopies()
    {
        _folders.RemoveSetAside();
        _folders.RemoveUnfinished();
    }

    private void Swap(Generation next)
    {
        Generation before = _generation;
        _generation = next;
        before.Dispose();
    }
}
