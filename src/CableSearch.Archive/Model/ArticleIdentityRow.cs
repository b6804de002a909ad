namespace CableSearch.Archive.Model;

/// <summary>
/// A hash of an article's address, name or text, by which the article is recognised when it is imported again. Articles that were imported
/// before hashes were stored may have the same hash.
/// </summary>
internal sealed class ArticleIdentityRow
{
    public required string Identity { get; set; }

    public long ArticleKey { get; set; }
}
