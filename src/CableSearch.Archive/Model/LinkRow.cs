namespace CableSearch.Archive.Model;

/// <summary>A link from an article to a cable, which need not be in the archive.</summary>
internal sealed class LinkRow
{
    public long ArticleKey { get; set; }

    public required string CableId { get; set; }

    public required string Evidence { get; set; }
}
