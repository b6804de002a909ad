namespace CableSearch.Search.Contract;

/// <summary>The answer to a <see cref="SearchRequest"/>.</summary>
public sealed record SearchAnswer
{
    /// <summary>The request, with the order and page that were used.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>The query as it was understood, in our query language; empty if there is no query.</summary>
    public required string Understood { get; init; }

    /// <summary>Sentences for the reader: what was searched for as plain words, what was limited, how much is searchable.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>
    /// If the whole query is an id in any spelling: the canonical id of the cable, which the archive may lack. Null for any other query.
    /// </summary>
    public string? CableId { get; init; }

    /// <summary>
    /// Whether the archive has the cable of <see cref="CableId"/>, even if filters exclude it. False if <see cref="CableId"/> is null.
    /// </summary>
    public bool IsCableHeld { get; init; }

    /// <summary>If the query is a headline in another language: the English words that were searched for too. Otherwise null.</summary>
    public string? AlsoAsked { get; init; }

    /// <summary>Exact number of hits.</summary>
    public required int Total { get; init; }

    /// <summary>
    /// The status of the index at the time of the search. While the index is being built (<see cref="IndexStatus.IsBeingBuilt"/>), a total
    /// of 0 does not mean that the archive has nothing.
    /// </summary>
    public required IndexStatus Index { get; init; }

    /// <summary>Whether nothing matches although the index is complete.</summary>
    public bool IsNothing => Total == 0 && Index is { IsBeingBuilt: false, IsComplete: true };

    /// <summary>The order in which the hits are sorted.</summary>
    public required SearchSort Sort { get; init; }

    /// <summary>The hits of the page. If nothing matches, they are close matches (<see cref="SearchSuggestions.IsRelaxed"/>).</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>
    /// Close matches to show below the hits, each with the clauses that it lacks. There are such matches only on the first page, and only
    /// if few documents match the query. The list is empty if nothing matches, because then <see cref="Hits"/> are the close matches.
    /// </summary>
    public IReadOnlyList<Hit> CloseMatches { get; init; } = [];

    /// <summary>
    /// The facets by their parameter (post, country, year, class, caveat, tag, kind, lang). In each facet the selected values come first.
    /// After them come the values with most hits. A caveat is a handling restriction such as NOFORN; a tag is a subject code.
    /// </summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets { get; init; }

    /// <summary>
    /// Suggestions for another search: counts of the query's clauses, other spellings, similar ids, and filters for places that the query
    /// names. <see cref="SearchSuggestions.IsRelaxed"/> tells whether the hits are only close matches.
    /// </summary>
    public SearchSuggestions Suggestions { get; init; } = SearchSuggestions.None;

    /// <summary>
    /// Number of hits in each period, earliest first. Periods without hits between the first and the last are included. Undated hits are
    /// not counted.
    /// </summary>
    public required IReadOnlyList<TimelineBar> Timeline { get; init; }
}
