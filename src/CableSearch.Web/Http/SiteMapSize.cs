using CableSearch.Archive.Contract;

namespace CableSearch.Web.Http;

/// <summary>The size of one file of the site map. The protocol allows 50,000 addresses; the browse pages come on top of these.</summary>
/// <param name="Cables">Maximum number of cables.</param>
/// <param name="Articles">Maximum number of articles.</param>
internal sealed record SiteMapSize(int Cables, int Articles)
{
    public static SiteMapSize Standard { get; } = new(45_000, 2_000);

    /// <summary>Number of files for an archive.</summary>
    public int FilesFor(Holdings held) => Math.Max(1, Math.Max(Files(held.Cables, Cables), Files(held.Articles, Articles)));

    private static int Files(int held, int size) => (held + size - 1) / size;
}
