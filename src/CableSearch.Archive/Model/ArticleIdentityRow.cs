namespace CableSearch.Archive.Model;

/// <summary>What an article is or was known by. Two articles may share it: those that came in before there were identities.</summary>
internal sealed class ArticleIdentityRow
{
    public required string Identity { get; set; }

    public long ArticleKey { get; set; }
}
