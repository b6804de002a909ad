namespace CableSearch.Search.Contract;

/// <summary>Suggestions beside the hits of a search. Empty where there are none.</summary>
public sealed record SearchSuggestions
{
    /// <summary>No suggestions.</summary>
    public static SearchSuggestions None { get; } = new();

    /// <summary>Where the query finds nothing: each of its clauses, with the number of documents that have it.</summary>
    public IReadOnlyList<ClauseCount> Clauses { get; init; } = [];

    /// <summary>Where the query finds little: other spellings of it that find more, best first.</summary>
    public IReadOnlyList<SpellingSuggestion> Spellings { get; init; } = [];

    /// <summary>Ids similar to one that was asked for and that the archive does not have, most similar first.</summary>
    public IReadOnlyList<string> SimilarIds { get; init; } = [];

    /// <summary>Filters for posts and countries that words of the query name.</summary>
    public IReadOnlyList<SuggestedFilter> Filters { get; init; } = [];

    /// <summary>Sentences on values of fields that no document has.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether the hits are close matches: no document has all that was asked.</summary>
    public bool IsRelaxed { get; init; }
}
