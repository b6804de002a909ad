namespace CableSearch.Archive.Model;

/// <summary>One of the hashes that stand for the text of an article, by which near copies of it are found.</summary>
internal sealed class ArticleShingleRow
{
    public long Hash { get; set; }

    public long ArticleKey { get; set; }
}
