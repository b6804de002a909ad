namespace CableSearch.Search.Contract;

/// <summary>The answer to a <see cref="SearchRequest"/>.</summary>
public sealed record SearchAnswer
{
    /// <summary>What was asked, with the order and page that were used.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>The query as it was understood, in our query language; empty for none.</summary>
    public required string Understood { get; init; }

    /// <summary>Sentences for the reader: what was searched for as plain words, what was limited, how much is searchable.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Canonical id, if the whole query is the id of a cable in any written form; the archive need not have it.</summary>
    public string? CableId { get; init; }

    /// <summary>Whether the archive has that cable, also where filters leave it out.</summary>
    public bool IsCableHeld { get; init; }

    /// <summary>The English words that a headline in another language was also searched for by; null where it was not.</summary>
    public string? AlsoAsked { get; init; }

    /// <summary>Exact number of hits.</summary>
    public required int Total { get; init; }

    /// <summary>
    /// How far the index was. While it <see cref="IndexStatus.IsBeingBuilt"/> a total of 0 says nothing about the archive.
    /// </summary>
    public required IndexStatus Index { get; init; }

    /// <summary>Whether nothing matches in an index that is whole.</summary>
    public bool IsNothing => Total == 0 && !Index.IsBeingBuilt;

    /// <summary>The order used.</summary>
    public required SearchSort Sort { get; init; }

    /// <summary>The hits of the page; where nothing matches, close matches (<see cref="SearchSuggestions.IsRelaxed"/>).</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>Where few documents match, and on the first page only: close matches, each with what it does not have.</summary>
    public IReadOnlyList<Hit> CloseMatches { get; init; } = [];

    /// <summary>
    /// Facets by parameter name (post, country, year, class, caveat, tag, kind, lang). In each, chosen values come first, then those with
    /// most hits.
    /// </summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets { get; init; }

    /// <summary>
    /// Suggestions for another search: counts of the query's clauses, other spellings, similar ids, filters that its words name. They also
    /// say whether the hits are only close matches.
    /// </summary>
    public SearchSuggestions Suggestions { get; init; } = SearchSuggestions.None;

    /// <summary>Hits a period, earliest first, without gaps between first and last; undated hits are left out.</summary>
    public required IReadOnlyList<TimelineBar> Timeline { get; init; }
}
