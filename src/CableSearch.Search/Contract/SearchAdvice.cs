namespace CableSearch.Search.Contract;

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
