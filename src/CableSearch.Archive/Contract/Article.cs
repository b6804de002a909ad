namespace CableSearch.Archive.Contract;

/// <summary>A news article about cables.</summary>
public sealed record Article
{
    /// <summary>The article's name in addresses. It never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Web address of the original article, http or https; null if none is known.</summary>
    public string? Url { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Newspaper, agency or site; null if it is not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Author as written; null if the author is not known.</summary>
    public string? Author { get; init; }

    /// <summary>Day of publication; null if it is not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>ISO 639-1 code of the language of the text; <c>und</c> where it is not known.</summary>
    public required string Language { get; init; }

    /// <summary>Summary of the article, in plain text; null if the imported record gives none.</summary>
    public string? Summary { get; init; }

    /// <summary>Text, each paragraph ended by LF; empty if the imported record has only facts of the article, not its text.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the article belongs to the invented sample.</summary>
    public required bool IsInvented { get; init; }

    /// <summary>When the newest revision of the article was imported, UTC.</summary>
    public DateTime ImportedAt { get; init; }

    /// <summary>Number of the last change of the article.</summary>
    public required long Change { get; init; }

    /// <summary>Links to the cables that the article reports.</summary>
    public required IReadOnlyList<ArticleLink> Links { get; init; }

    /// <summary>Problems found while parsing, such as a date that can be read in two ways.</summary>
    public IReadOnlyList<ArticleProblem> Problems { get; init; } = [];

    /// <summary>Version of the parser that parsed the article; 0 for a parser from before there were versions.</summary>
    public int ParserVersion { get; init; }

    /// <summary>
    /// Slug of the first article with nearly the same text (the same story); the article's own slug if there is no other.
    /// </summary>
    public string Story { get => field ?? Slug; init; }

    /// <summary>The other articles with nearly the same text, sorted by day of publication.</summary>
    public IReadOnlyList<StoryCopy> Copies { get; init; } = [];
}
