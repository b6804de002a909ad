using CableSearch.Archive;
using CableSearch.Archive.Cables;
using CableSearch.Search;
using CableSearch.Web.Readers;

namespace CableSearch.Web.Parts;

/// <summary>What stands around every page.</summary>
/// <param name="Holdings">What the archive holds.</param>
/// <param name="Index">How much of it is searchable.</param>
/// <param name="Bookmarks">Bookmarks of the reader; null for one who never bookmarked.</param>
public sealed record FrameView(Holdings Holdings, IndexStatus Index, int? Bookmarks);

/// <summary>Reads what stands around every page.</summary>
internal sealed class Frame(CableArchive archive, CableIndex index, Reader reader)
{
    public async Task<FrameView> ReadAsync(CancellationToken stop) => new(
        await archive.Cables.HoldingsAsync(stop),
        index.Status,
        reader.Token is null ? null : (await reader.IdsAsync(stop)).Count);
}
