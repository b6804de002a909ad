namespace CableSearch.Archive.Model;

/// <summary>
/// A hash of five successive words of an article's text. Articles with nearly the same text are found because they share such hashes.
/// </summary>
internal sealed class ArticleShingleRow
{
    public long Hash { get; set; }

    public long ArticleKey { get; set; }
}
