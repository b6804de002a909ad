namespace CableSearch.Archive.Model;

/// <summary>An article in its newest form.</summary>
internal sealed class ArticleRow
{
    public long Key { get; set; }

    public required string Slug { get; set; }

    public string? Url { get; set; }

    public required string Title { get; set; }

    public string? Outlet { get; set; }

    public string? Author { get; set; }

    public DateOnly? Published { get; set; }

    public required string Language { get; set; }

    public string? Summary { get; set; }

    public required string Text { get; set; }

    public bool IsInvented { get; set; }

    public int Revision { get; set; }

    public DateTime ImportedAt { get; set; }

    public long Change { get; set; }

    /// <summary>What was read with doubt, as JSON; null for nothing.</summary>
    public string? Problems { get; set; }

    /// <summary>Version of the reader that read it; 0 for one older than versions.</summary>
    public int ReaderVersion { get; set; }
}

/// <summary>What an article is or was known by. Two articles may share it: those that came in before there were identities.</summary>
internal sealed class ArticleIdentityRow
{
    public required string Identity { get; set; }

    public long ArticleKey { get; set; }
}

/// <summary>The bytes of an article as they came in.</summary>
internal sealed class ArticleRevisionRow
{
    public long ArticleKey { get; set; }

    public int Number { get; set; }

    public required byte[] Raw { get; set; }

    public long Length { get; set; }

    public required byte[] Sha256 { get; set; }

    public required string Source { get; set; }

    public long Position { get; set; }

    public DateTime ImportedAt { get; set; }
}

/// <summary>A link from an article to a cable, held or not.</summary>
internal sealed class LinkRow
{
    public long ArticleKey { get; set; }

    public required string CableId { get; set; }

    public required string Evidence { get; set; }
}
