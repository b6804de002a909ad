namespace CableSearch.Search.Contract;

/// <summary>What a search says beside its hits. Empty where there is nothing to say.</summary>
public sealed record SearchSuggestions
{
    /// <summary>Nothing to say.</summary>
    public static SearchSuggestions None { get; } = new();

    /// <summary>Each part of the query with the number of documents that have it, where the whole finds nothing.</summary>
    public IReadOnlyList<ClauseCount> Clauses { get; init; } = [];

    /// <summary>Queries in other spelling that find more, best first, where the query finds little.</summary>
    public IReadOnlyList<SpellingSuggestion> Spellings { get; init; } = [];

    /// <summary>Ids near the one that was asked for and is not held, best first.</summary>
    public IReadOnlyList<string> SimilarIds { get; init; } = [];

    /// <summary>Filters that words of the query name.</summary>
    public IReadOnlyList<SuggestedFilter> Filters { get; init; } = [];

    /// <summary>Sentences on values of fields that nothing here has.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether the hits are only near: none has all that was asked.</summary>
    public bool IsRelaxed { get; init; }
}
