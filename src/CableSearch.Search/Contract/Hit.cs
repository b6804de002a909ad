namespace CableSearch.Search.Contract;

/// <summary>A hit.</summary>
public sealed record Hit
{
    /// <summary>Canonical id of a cable, or slug of an article.</summary>
    public required string Id { get; init; }

    /// <summary><c>cable</c> or <c>article</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Path of the page on this site.</summary>
    public required string Url { get; init; }

    /// <summary>Creation of the cable (UTC) or publication of the article; null where not known.</summary>
    public DateTime? Date { get; init; }

    /// <summary>Slug of the post; null for an article.</summary>
    public string? Post { get; init; }

    /// <summary>Name of the post, or the outlet of an article.</summary>
    public string? Origin { get; init; }

    /// <summary>Code of the country in lower case.</summary>
    public string? Country { get; init; }

    /// <summary>As written, such as <c>SECRET//NOFORN</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>Readable title.</summary>
    public required string Title { get; init; }

    /// <summary>Highlights in <see cref="Title"/>.</summary>
    public IReadOnlyList<Highlight> TitleHighlights { get; init; } = [];

    /// <summary>The entry of <see cref="Missing"/> for a hit that does not pass the filters of the search.</summary>
    public const string OutsideFilters = "outside your filters";

    /// <summary>What of the query a close match does not have; empty for a hit.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Score; 0 where the order is not by relevance.</summary>
    public required float Score { get; init; }

    /// <summary>Number of articles that report the cable.</summary>
    public int CoverageCount { get; init; }

    /// <summary>Up to three, of whole sentences, in the order of the text; empty without a query.</summary>
    public required IReadOnlyList<Snippet> Snippets { get; init; }
}
