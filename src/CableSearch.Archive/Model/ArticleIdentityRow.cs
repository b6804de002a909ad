namespace CableSearch.Archive.Model;

/// <summary>
/// A hash that recognises an article when it is imported again. It is made from the article's address, from its text, or from its outlet,
/// day and title together. Older versions of this program had no hashes, so two articles that they imported may have the same
/// hash.
/// </summary>
internal sealed class ArticleIdentityRow
{
    public required string Identity { get; set; }

    public long ArticleKey { get; set; }
}
