namespace CableSearch.Archive.Contract;

/// <summary>A news article about cables.</summary>
public sealed record Article
{
    /// <summary>Stable name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Address of the original, http or https; null where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Newspaper, agency or site.</summary>
    public string? Outlet { get; init; }

    /// <summary>Author as written.</summary>
    public string? Author { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>ISO 639-1 code of the language of the text; <c>und</c> where it is not known.</summary>
    public required string Language { get; init; }

    /// <summary>What the article says in short, in plain text; null where none was given.</summary>
    public string? Summary { get; init; }

    /// <summary>Text, paragraphs ended by LF; empty where we may not or cannot hold it.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it belongs to the invented sample.</summary>
    public required bool IsInvented { get; init; }

    /// <summary>When its newest form came into the archive, UTC.</summary>
    public DateTime ImportedAt { get; init; }

    /// <summary>Number of its last change.</summary>
    public required long Change { get; init; }

    /// <summary>The cables that it reports.</summary>
    public required IReadOnlyList<ArticleLink> Links { get; init; }

    /// <summary>Problems found while parsing, such as a date that can be read in two ways.</summary>
    public IReadOnlyList<ArticleProblem> Problems { get; init; } = [];

    /// <summary>Version of the parser that read it; 0 for one older than versions.</summary>
    public int ParserVersion { get; init; }
}
