namespace CableSearch.Web.Search;

/// <summary>A filter that words of the query name.</summary>
/// <param name="Field">Name of the parameter.</param>
/// <param name="Value">As in addresses.</param>
/// <param name="Label">As shown.</param>
/// <param name="Query">The query without those words.</param>
/// <param name="Count">Documents that it finds with the filter.</param>
public sealed record OfferedFilterJson(string Field, string Value, string Label, string Query, int Count);
