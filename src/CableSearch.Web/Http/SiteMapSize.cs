using CableSearch.Archive.Contract;

namespace CableSearch.Web.Http;

/// <summary>How much one file of the site map names. The protocol's bound is 50,000 addresses; browse pages come on top.</summary>
/// <param name="Cables">Most cables.</param>
/// <param name="Articles">Most articles.</param>
internal sealed record SiteMapSize(int Cables, int Articles)
{
    public static SiteMapSize Standard { get; } = new(45_000, 2_000);

    /// <summary>Files that an archive takes.</summary>
    public int FilesFor(Holdings held) => Math.Max(1, Math.Max(Files(held.Cables, Cables), Files(held.Articles, Articles)));

    private static int Files(int held, int size) => (held + size - 1) / size;
}
