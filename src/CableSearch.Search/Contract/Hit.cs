namespace CableSearch.Search.Contract;

/// <summary>A search result: a cable or an article.</summary>
public sealed record Hit
{
    /// <summary>Canonical id of a cable, or slug of an article.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of the hit: <c>cable</c> or <c>article</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Path of the hit's page on this site.</summary>
    public required string Url { get; init; }

    /// <summary>Creation of the cable (UTC) or publication of the article; null if not known.</summary>
    public DateTime? Date { get; init; }

    /// <summary>Slug of the post (embassy or consulate) that sent the cable; null for an article.</summary>
    public string? Post { get; init; }

    /// <summary>Name of the post that sent the cable, or of the outlet that published the article; null if not known.</summary>
    public string? Origin { get; init; }

    /// <summary>Country code of the post, in lower case; null for an article, and if the post belongs to no country.</summary>
    public string? Country { get; init; }

    /// <summary>Classification as the cable writes it, such as <c>SECRET//NOFORN</c>; null if the hit has none.</summary>
    public string? Classification { get; init; }

    /// <summary>Title to show.</summary>
    public required string Title { get; init; }

    /// <summary>Highlights in <see cref="Title"/>.</summary>
    public IReadOnlyList<Highlight> TitleHighlights { get; init; } = [];

    /// <summary>
    /// For a close match: the clauses of the query (words, phrases, field values) that it does not match. Empty for a hit that matches the
    /// whole query.
    /// </summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Relevance to the query, highest for the best hit; 0 if hits are not sorted by relevance.</summary>
    public required float Score { get; init; }

    /// <summary>Number of articles that report the cable; 0 for an article.</summary>
    public int CoverageCount { get; init; }

    /// <summary>
    /// At most three passages that match, in the order of the text; empty without a query. They are whole sentences. Only a very long
    /// sentence is cut between words.
    /// </summary>
    public required IReadOnlyList<Snippet> Snippets { get; init; }
}
