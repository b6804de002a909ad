using CableSearch.Archive.Bookmarks;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Coverage;

namespace CableSearch.Archive;

/// <summary>The door of this room: what is held. Safe to use from many threads; opening it applies the migrations.</summary>
public sealed class CableArchive : IAsyncDisposable
{
    /// <summary>Cables: reading.</summary>
    public CableStore Cables => throw new NotSupportedException();

    /// <summary>Articles and their links to cables.</summary>
    public CoverageStore Coverage => throw new NotSupportedException();

    /// <summary>Readers' bookmarks and shared lists.</summary>
    public BookmarkStore Bookmarks => throw new NotSupportedException();

    /// <summary>The archive's identity and the last number of its change sequence. One row, read in well under a millisecond: fit for polling.</summary>
    public Task<ArchiveState> StateAsync(CancellationToken stop) => throw new NotSupportedException();

    /// <summary>What changed behind <paramref name="after"/>, in the order of change numbers, streamed. An item changed twice comes once, at its last change.</summary>
    public IAsyncEnumerable<ArchiveChange> ChangesAsync(long after, CancellationToken stop) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
