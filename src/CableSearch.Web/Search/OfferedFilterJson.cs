namespace CableSearch.Web.Search;

/// <summary>A suggested filter, for a post or country that the query names.</summary>
/// <param name="Field">Name of the filter's parameter.</param>
/// <param name="Value">The value as it is written in addresses.</param>
/// <param name="Label">The value as it is shown to readers.</param>
/// <param name="Query">The query without the name of the post or country.</param>
/// <param name="Count">Number of documents that this shorter query finds with the filter.</param>
public sealed record OfferedFilterJson(string Field, string Value, string Label, string Query, int Count);
