using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Web.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace CableSearch.Web.Commands;

/// <summary>The archive and the index of the settings, opened for a command.</summary>
internal sealed class OpenedArchive : IAsyncDisposable
{
    private OpenedArchive(CableArchive archive, CableIndex? index) => (Archive, _index) = (archive, index);

    private readonly CableIndex? _index;

    public CableArchive Archive { get; }

    public CableIndex Index => _index ?? throw new InvalidOperationException("The command opened the archive alone.");

    public static async Task<OpenedArchive> OpenAsync(SiteOptions options, bool withIndex, CancellationToken stop)
    {
        CableArchive archive = await CableArchive.OpenAsync(options.Archive, TimeProvider.System, stop);
        CableIndex? index = withIndex
            ? await CableIndex.OpenAsync(options.Index, archive, TimeProvider.System, NullLogger<CableIndex>.Instance, stop) : null;
        return new(archive, index);
    }

    /// <summary>Opens both to look at them: nothing is made, migrated or written, on a full disk and in a read-only folder too.</summary>
    public static async Task<OpenedArchive> OpenToLookAsync(SiteOptions options, CancellationToken stop)
    {
        CableArchive archive = await CableArchive.OpenForReadingAsync(options.Archive, TimeProvider.System, stop);
        return new(archive, await CableIndex.OpenAsync(options.Index, archive, TimeProvider.System, NullLogger<CableIndex>.Instance, stop));
    }

    public async ValueTask DisposeAsync()
    {
        if (_index is not null) await _index.DisposeAsync();
        await Archive.DisposeAsync();
    }
}
