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

    /// <summary>Newspaper, agency or site; null if it is not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Author as written, or null.</summary>
    public string? Author { get; init; }

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>ISO 639-1 code of the language of the text; <c>und</c> where it is not known.</summary>
    public required string Language { get; init; }

    /// <summary>What the article says in short, in plain text; null where none was given.</summary>
    public string? Summary { get; init; }

    /// <summary>Text, each paragraph ended by LF; empty if the archive may not or cannot store it.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it belongs to the invented sample.</summary>
    public required bool IsInvented { get; init; }

    /// <summary>When its newest revision was imported, UTC.</summary>
    public DateTime ImportedAt { get; init; }

    /// <summary>Number of the change that last changed it.</summary>
    public required long Change { get; init; }

    /// <summary>The cables that it reports.</summary>
    public required IReadOnlyList<ArticleLink> Links { get; init; }

    /// <summary>Problems found while parsing, such as a date that can be read in two ways.</summary>
    public IReadOnlyList<ArticleProblem> Problems { get; init; } = [];

    /// <summary>Version of the parser that parsed it; 0 for a parser from before there were versions.</summary>
    public int ParserVersion { get; init; }

    /// <summary>Slug of the first article of its story; its own if no other article has nearly the same text.</summary>
    public string Story { get => field ?? Slug; init; }

    /// <summary>The other articles that tell the same story in nearly the same words, by day.</summary>
    public IReadOnlyList<StoryCopy> Copies { get; init; } = [];
}
