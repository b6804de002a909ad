using CableSearch.Archive.Contract;

namespace CableSearch.Web.Http;

/// <summary>
/// How many cables and articles one file of the site map lists. The site map protocol allows 50,000 addresses in a file. Cables and
/// articles together take fewer, so there is room for other pages, such as those of the posts.
/// </summary>
/// <param name="Cables">Maximum number of cables in a file.</param>
/// <param name="Articles">Maximum number of articles in a file.</param>
internal sealed record SiteMapSize(int Cables, int Articles)
{
    public static SiteMapSize Standard { get; } = new(45_000, 2_000);

    /// <summary>Number of site map files that are needed for an archive of this size, at least 1.</summary>
    public int FilesFor(Holdings held) => Math.Max(1, Math.Max(Files(held.Cables, Cables), Files(held.Articles, Articles)));

    private static int Files(int held, int size) => (held + size - 1) / size;
}
