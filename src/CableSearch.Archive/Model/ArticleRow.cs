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

    /// <summary>Version of the parser that parsed it; 0 for a parser from before there were versions.</summary>
    public int ParserVersion { get; set; }

    /// <summary>The story that it tells with others in nearly the same words: the key of the first article; null for none.</summary>
    public long? StoryKey { get; set; }

    /// <summary>Version of the rules that chose the story; 0 for none yet.</summary>
    public int StoryVersion { get; set; }
}
