namespace CableSearch.Search.Contract;

/// <summary>A value of a facet with its count.</summary>
/// <param name="Value">The value as the site's addresses write it; <c>unknown</c> or <c>undated</c> for hits without a value.</param>
/// <param name="Label">The name to show for the value.</param>
/// <param name="Count">
/// Number of hits with this value. Selecting another value of the field does not change this number, because a hit needs only one of the
/// selected values. Requiring another value changes it: hits without the required value are not counted.
/// </param>
/// <param name="IsSelected">Whether the search filters by this value.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool IsSelected)
{
    /// <summary>Whether the search excludes hits with this value.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>Whether every hit must have this value. Otherwise a hit needs only one of the selected values of the field.</summary>
    public bool IsRequired { get; init; }
}
