namespace CableSearch.Web.Search;

/// <summary>A filter for a place that words of the query name.</summary>
/// <param name="Field">Name of the filter's parameter.</param>
/// <param name="Value">The value as it stands in addresses.</param>
/// <param name="Label">The value as it is shown to readers.</param>
/// <param name="Query">The query without those words.</param>
/// <param name="Count">Number of documents that the query finds with the filter.</param>
public sealed record OfferedFilterJson(string Field, string Value, string Label, string Query, int Count);
