namespace CableSearch.Search.Contract;

/// <summary>A query in another spelling.</summary>
/// <param name="Query">In the query language.</param>
/// <param name="Count">Documents that it finds, within the filters.</param>
public sealed record SpellingSuggestion(string Query, int Count);
