namespace CableSearch.Search.Contract;

/// <summary>A value of a facet.</summary>
/// <param name="Value">As in addresses; <c>unknown</c> or <c>undated</c> where hits have none.</param>
/// <param name="Label">As shown.</param>
/// <param name="Count">Hits with it; other filters of the same field do not count.</param>
/// <param name="IsSelected">Whether it is chosen.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool IsSelected)
{
    /// <summary>Whether it is excluded.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>Whether it is required in addition to other values.</summary>
    public bool IsRequired { get; init; }
}
