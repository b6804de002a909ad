namespace CableSearch.Archive.Model;

/// <summary>
/// A hash by which an article is or was recognised. Articles that were imported before there were such hashes may share one.
/// </summary>
internal sealed class ArticleIdentityRow
{
    public required string Identity { get; set; }

    public long ArticleKey { get; set; }
}
