using CableSearch.Archive;
using CableSearch.Archive.Contract;
using Lucene.Net.Index;

namespace CableSearch.Search.Generations;

/// <summary>
/// Finds and opens a usable commit (saved state) of the index. If the newest commit can't be used, calls <paramref name="remark"/> with a
/// sentence that says why, and whether an older commit is used or the index is built anew.
/// </summary>
internal sealed class GenerationOpener(GenerationFolders folders, Action<string> remark)
{
    /// <summary>
    /// Opens a commit for searching; an empty index if there is no commit. Changes no file. At most the names and lengths of files are
    /// checked here, so that a site starts at once. The content of the files is verified later: before this process writes the index or, if
    /// it only reads, by <see cref="Verify"/>.
    /// </summary>
    public async Task<Generation> OpenForReadingAsync(CableArchive archive, CancellationToken stop)
    {
        bool isWritten = folders.IsWritten;
        string? name = folders.Current;
        IReadOnlyList<CommitManifest> manifests = name is null ? [] : CommitManifest.ReadAll(folders.PathOf(name));
        // The archive's state is read after the list of commits. In the other order, a commit made between the two readings would seem to
        // be ahead of the archive.
        ArchiveState state = await archive.StateAsync(stop);
        Generation? opened = isWritten ? OpenNewest(state.Identity, isProven: false)
            : name is not null && FindSound(name, manifests, state, (m, folder) => m.FindGap(folder)) is { } whole
            ? TryOpen(name, whole, isProven: false)
            : null;
        return opened ?? Generation.OpenNothing(state.Identity);
    }

    /// <summary>
    /// Verifies the commit that is open for reading, by reading all its files. Returns null if the commit is intact; it then stays open.
    /// Otherwise returns what to search instead: another commit that passes verification, or an empty index. Also returns null, without
    /// reading the files, if a process writes the index, because that process verified the index before it began to write.
    /// </summary>
    public Generation? Verify(Generation open, ArchiveState state)
    {
        if (open.IsWriting || open.IsProven || open.Name.Length == 0 || folders.IsWritten || folders.Current != open.Name) return null;
        IReadOnlyList<CommitManifest> manifests = CommitManifest.ReadAll(folders.PathOf(open.Name));
        CommitManifest? sound = FindSound(open.Name, manifests, state, (m, folder) => m.FindFault(folder));
        if (sound is not null && sound.SegmentsFile == open.Newest.SegmentsFile && sound.Writer == open.Newest.Writer)
        {
            open.Prove();
            return null;
        }
        return (sound is null ? null : TryOpen(open.Name, sound, isProven: true)) ?? Generation.OpenNothing(state.Identity);
    }

    /// <summary>Opens the newest commit without verifying it; null if there is none for this archive in this index format.</summary>
    public Generation? OpenNewest(Guid archive, bool isProven) =>
        folders.Current is { } name
        && CommitManifest.ReadAll(folders.PathOf(name)) is [{ Format: CommitManifest.CurrentFormat } newest, ..]
            && newest.Archive == archive
            ? TryOpen(name, newest, isProven) : null;

    /// <summary>
    /// Opens the generation in use for writing, at its newest commit that passes verification. Null if no commit passes, or if the index is
    /// too damaged to be opened. The caller must hold the writer lock.
    /// </summary>
    /// <param name="state">The current state of the archive.</param>
    /// <param name="open">
    /// The generation that this process has open now. If its commit was already verified, it is not verified again.
    /// </param>
    public Generation? OpenForWriting(ArchiveState state, Generation open)
    {
        if (folders.Current is not { } name) return null;
        string folder = folders.PathOf(name);
        IReadOnlyList<CommitManifest> manifests = CommitManifest.ReadAll(folder);
        bool isProven = open.IsProven && open.Name == name && manifests is [{ } newest, ..]
            && newest.SegmentsFile == open.Newest.SegmentsFile && newest.Writer == open.Newest.Writer;
        CommitManifest? sound = isProven && IsOf(manifests[0], state) ? manifests[0]
            : FindSound(name, manifests, state, (m, path) => m.FindFault(path));
        try
        {
            return sound is null ? null : Generation.OpenForWriting(name, folder, sound, state.Identity);
        }
        // After an error that is caught here, the index is discarded. So only errors that mean damage are caught; a full disk, for example,
        // is no damage. EndOfStreamException means that a file is too short. Verification does not find such a file if it was already too
        // short when its hash was stored.
        catch (Exception e) when (e is CorruptIndexException or EndOfStreamException)
        {
            remark($"The index can't be opened ({e.Message}); it is set aside and built anew.");
            return null;
        }
    }

    /// <summary>
    /// Whether a commit can be used. It must be an index of this archive, in the index format of this version of the program. It must not
    /// contain changes that the archive does not have.
    /// </summary>
    public static bool IsOf(CommitManifest manifest, ArchiveState state) =>
        manifest.Format == CommitManifest.CurrentFormat && manifest.Archive == state.Identity && manifest.Change <= state.LastChange;

    private CommitManifest? FindSound(
        string name, IReadOnlyList<CommitManifest> manifests, ArchiveState state, Func<CommitManifest, string, string?> findFault)
    {
        string folder = folders.PathOf(name);
        string? fault = null;
        foreach (CommitManifest manifest in manifests)
        {
            if (!IsOf(manifest, state))
            {
                remark("The index belongs to another archive or another version of the program; it is built anew.");
                return null;
            }
            if (findFault(manifest, folder) is not { } found)
            {
                if (fault is not null)
                    remark($"The last commit of the index does not verify ({fault}); the one before it is in use and catches up.");
                return manifest;
            }
            fault ??= found;
        }
        remark(fault is null ? "The index has no commit that verifies; it is built anew."
            : $"No commit of the index verifies ({fault}); it is set aside and built anew.");
        return null;
    }

    private Generation? TryOpen(string name, CommitManifest commit, bool isProven)
    {
        try
        {
            return Generation.OpenForReading(name, folders.PathOf(name), commit, isProven);
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            remark($"The index can't be opened ({e.Message}); it is built anew.");
            return null;
        }
    }

    private static bool IsUnreadable(Exception e) =>
        e is IOException or CorruptIndexException or IndexFormatTooNewException or IndexFormatTooOldException
            or UnauthorizedAccessException or InvalidOperationException;
}
