namespace CableSearch.Search.Advice;

/// <summary>What a search says beside its hits. Empty where there is nothing to say.</summary>
public sealed record SearchAdvice
{
    /// <summary>Nothing to say.</summary>
    public static SearchAdvice None { get; } = new();

    /// <summary>Each part of the query with the number of documents that have it, where the whole finds nothing.</summary>
    public IReadOnlyList<PartCount> Parts { get; init; } = [];

    /// <summary>Queries in other spelling that find more, best first, where the query finds little.</summary>
    public IReadOnlyList<OtherQuery> Spellings { get; init; } = [];

    /// <summary>Ids near the one that was asked for and is not held, best first.</summary>
    public IReadOnlyList<string> NearestIds { get; init; } = [];

    /// <summary>Filters that words of the query name.</summary>
    public IReadOnlyList<OfferedFilter> Filters { get; init; } = [];

    /// <summary>Sentences on values of fields that nothing here has.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Whether the hits are only near: none has all that was asked.</summary>
    public bool IsRelaxed { get; init; }
}

/// <summary>A part of a query that finds nothing as a whole.</summary>
/// <param name="Text">The part, in the query language.</param>
/// <param name="Count">Documents that have it, within the filters.</param>
/// <param name="Without">The query without it; null where it is all of the query.</param>
/// <param name="WithoutCount">Documents that this finds.</param>
public sealed record PartCount(string Text, int Count, string? Without, int WithoutCount);

/// <summary>Another query.</summary>
/// <param name="Query">In the query language.</param>
/// <param name="Count">Documents that it finds, within the filters.</param>
public sealed record OtherQuery(string Query, int Count);

/// <summary>A filter that words of a query name.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Label">As the facet shows it.</param>
/// <param name="Query">The query without those words.</param>
/// <param name="Count">Documents that this finds.</param>
public sealed record OfferedFilter(Filter Filter, string Label, string Query, int Count);
