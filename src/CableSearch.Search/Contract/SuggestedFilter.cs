namespace CableSearch.Search.Contract;

/// <summary>A suggested filter, for a post or country that words of a query name.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Label">As the facet shows it.</param>
/// <param name="Query">The query without those words.</param>
/// <param name="Count">Documents that this finds.</param>
public sealed record SuggestedFilter(SearchFilter Filter, string Label, string Query, int Count);
