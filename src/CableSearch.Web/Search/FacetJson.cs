namespace CableSearch.Web.Search;

/// <summary>A value of a facet.</summary>
/// <param name="Value">As in addresses.</param>
/// <param name="Label">As shown.</param>
/// <param name="Count">Hits.</param>
/// <param name="Selected">Whether it is chosen.</param>
public sealed record FacetJson(string Value, string Label, int Count, bool Selected);
