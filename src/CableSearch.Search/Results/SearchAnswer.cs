using CableSearch.Search.Advice;

namespace CableSearch.Search.Results;

/// <summary>The answer to a <see cref="SearchRequest"/>.</summary>
public sealed record SearchAnswer
{
    /// <summary>What was asked, with the order and page that were used.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>The query as it was understood, in our query language; empty for none.</summary>
    public required string Understood { get; init; }

    /// <summary>Sentences for the reader: what was taken literally, what was capped, how much is searchable.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Canonical id, if the whole query is the id of a cable in any written form (held or not).</summary>
    public string? CableId { get; init; }

    /// <summary>Whether that cable is held, whatever filters leave it out.</summary>
    public bool IsCableHeld { get; init; }

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

    /// <summary>The hits of the page; where nothing matches, the nearest documents (<see cref="SearchAdvice.IsRelaxed"/>).</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>Where few match: documents that come near, what each lacks; on the first page only.</summary>
    public IReadOnlyList<Hit> Near { get; init; } = [];

    /// <summary>Facets by parameter name (post, country, year, class, caveat, tag, kind, lang), values with most hits first, chosen ones before them.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets { get; init; }

    /// <summary>What helps further: counts of the query's parts, other spellings, near ids, filters that its words name; whether the hits are only near.</summary>
    public SearchAdvice Advice { get; init; } = SearchAdvice.None;

    /// <summary>Hits a period, earliest first, without gaps between first and last; undated hits are left out.</summary>
    public required IReadOnlyList<TimelineBar> Timeline { get; init; }
}

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

    /// <summary>Marks in <see cref="Title"/>.</summary>
    public IReadOnlyList<Mark> TitleMarks { get; init; } = [];

    /// <summary>What of the query the hit lacks, where hits are only near; otherwise empty.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Score; 0 where the order is not by relevance.</summary>
    public required float Score { get; init; }

    /// <summary>Number of articles that report the cable.</summary>
    public int CoverageCount { get; init; }

    /// <summary>Up to three, of whole sentences, in the order of the text; empty without a query.</summary>
    public required IReadOnlyList<Snippet> Snippets { get; init; }
}

/// <summary>A part of a hit's text.</summary>
/// <param name="Anchor">Anchor of the paragraph, such as <c>p4</c>; null where it has none (an article).</param>
/// <param name="Number">Number of the paragraph, where it has one.</param>
/// <param name="Text">Plain text, cut at sentences or words.</param>
/// <param name="Marks">What matched, in order, not overlapping.</param>
public sealed record Snippet(string? Anchor, int? Number, string Text, IReadOnlyList<Mark> Marks);

/// <summary>A stretch that matched.</summary>
/// <param name="Start">UTF-16 units.</param>
/// <param name="End">Exclusive.</param>
public readonly record struct Mark(int Start, int End);

/// <summary>A value of a facet.</summary>
/// <param name="Value">As in addresses; <c>unknown</c> or <c>undated</c> where hits have none.</param>
/// <param name="Label">As shown.</param>
/// <param name="Count">Hits with it, the field's own other choices set aside.</param>
/// <param name="IsSelected">Whether it is chosen.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool IsSelected)
{
    /// <summary>Whether it is excluded.</summary>
    public bool IsExcluded { get; init; }
}

/// <summary>Hits of a period.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Count">Hits.</param>
public readonly record struct TimelineBar(DateOnly From, DateOnly To, int Count);
