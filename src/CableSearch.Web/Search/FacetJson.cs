namespace CableSearch.Web.Search;

/// <summary>A value of a facet.</summary>
/// <param name="Value">The value as it is written in addresses.</param>
/// <param name="Label">The value as it is shown to readers.</param>
/// <param name="Count">Number of hits.</param>
/// <param name="Selected">Whether the value is one of the filters of the search.</param>
public sealed record FacetJson(string Value, string Label, int Count, bool Selected);
