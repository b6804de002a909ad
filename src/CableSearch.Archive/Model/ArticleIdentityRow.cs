namespace CableSearch.Archive.Model;

/// <summary>
/// A hash of an article's address, of its outlet, day and title, or of its text. By these hashes the article is recognised when it is
/// imported again. Two articles that were imported before hashes were stored may have the same hash.
/// </summary>
internal sealed class ArticleIdentityRow
{
    public required string Identity { get; set; }

    public long ArticleKey { get; set; }
}
