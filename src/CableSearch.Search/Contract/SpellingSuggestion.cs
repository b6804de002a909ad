namespace CableSearch.Search.Contract;

/// <summary>A query in another spelling.</summary>
/// <param name="Query">The corrected query, in the query language.</param>
/// <param name="Count">Number of documents that the corrected query finds, within the filters.</param>
public sealed record SpellingSuggestion(string Query, int Count);
