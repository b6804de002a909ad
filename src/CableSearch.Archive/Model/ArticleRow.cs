namespace CableSearch.Archive.Model;

/// <summary>An article in its newest revision.</summary>
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

    /// <summary>Problems found while parsing, as JSON; null for none.</summary>
    public string? Problems { get; set; }

    /// <summary>Version of the parser that parsed the article; 0 for a parser from before there were versions.</summary>
    public int ParserVersion { get; set; }

    /// <summary>
    /// Articles with nearly the same text are one story. This is the key of the story's first article; null if no other article has nearly
    /// the same text.
    /// </summary>
    public long? StoryKey { get; set; }

    /// <summary>Version of the rules by which the article was last grouped into a story; 0 if it was never grouped.</summary>
    public int StoryVersion { get; set; }
}
