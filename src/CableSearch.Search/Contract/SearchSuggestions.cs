namespace CableSearch.Search.Contract;

/// <summary>Suggestions for another search, shown with the hits. Each list is empty if there is nothing to suggest.</summary>
public sealed record SearchSuggestions
{
    /// <summary>No suggestions.</summary>
    public static SearchSuggestions None { get; } = new();

    /// <summary>If the query finds nothing: each of its clauses with the number of documents that match it.</summary>
    public IReadOnlyList<ClauseCount> Clauses { get; init; } = [];

    /// <summary>If the query finds little: other spellings of the query that find more, best first.</summary>
    public IReadOnlyList<SpellingSuggestion> Spellings { get; init; } = [];

    /// <summary>
    /// Ids that are similar to the query, if the query is the id of a cable that the archive lacks. Ids of cables in the archive come
    /// before ids that documents only cite. In each of the two groups, ids with the same station come first.
    /// </summary>
    public IReadOnlyList<string> SimilarIds { get; init; } = [];

    /// <summary>Filters for posts and countries that the query names.</summary>
    public IReadOnlyList<SuggestedFilter> Filters { get; init; } = [];

    /// <summary>
    /// Sentences that warn the reader of a problem in the query. For example, the query asks for a post that no document has.
    /// </summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>
    /// If the search finds nothing because of its filters or dates: number of documents that match the query without them. 0 otherwise.
    /// </summary>
    public int WithoutFilters { get; init; }

    /// <summary>Whether the hits are only close matches, because no document matches the whole query.</summary>
    public bool IsRelaxed { get; init; }
}
