using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Web.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace CableSearch.Web.Commands;

/// <summary>The archive and its index, opened for a command.</summary>
internal sealed class OpenedArchive : IAsyncDisposable
{
    private OpenedArchive(CableArchive archive, CableIndex index) => (Archive, Index) = (archive, index);

    public CableArchive Archive { get; }

    public CableIndex Index { get; }

    /// <summary>
    /// Opens the archive and the index for reading and writing. A missing database is created. A database of an older version is migrated.
    /// </summary>
    public static async Task<OpenedArchive> OpenAsync(SiteOptions options, CancellationToken stop) =>
        await WithIndexAsync(await CableArchive.OpenAsync(options.Archive, TimeProvider.System, stop), options, stop);

    /// <summary>
    /// Opens the archive and the index for reading only. Nothing is created, migrated or written, so this works on a full disk and in a
    /// read-only folder too.
    /// </summary>
    public static async Task<OpenedArchive> OpenForReadingAsync(SiteOptions options, CancellationToken stop) =>
        await WithIndexAsync(await CableArchive.OpenForReadingAsync(options.Archive, TimeProvider.System, stop), options, stop);

    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync();
        await Archive.DisposeAsync();
    }

    private static async Task<OpenedArchive> WithIndexAsync(CableArchive archive, SiteOptions options, CancellationToken stop) =>
        new(archive, await CableIndex.OpenAsync(options.Index, archive, TimeProvider.System, NullLogger<CableIndex>.Instance, stop));
}
