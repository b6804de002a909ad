namespace CableSearch.Search.Contract;

/// <summary>A suggested filter, for a post or country that the query names.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Label">Name of the post or country, as the facet shows it.</param>
/// <param name="Query">The query without the words that name the place.</param>
/// <param name="Count">Number of documents that this query finds with the filter.</param>
public sealed record SuggestedFilter(SearchFilter Filter, string Label, string Query, int Count);
