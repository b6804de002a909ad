using CableSearch.Search.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Search;

/// <summary>
/// The numbers beside the values of a facet. Usually a number says how many of the results have the value: these results remain if the
/// reader selects the value. It is different if another value is selected already, such as another post. Selecting one more post then adds
/// results, so the number of added results is shown as <c>adds 12</c>. A sentence explains such numbers, or why there are none.
/// </summary>
/// <param name="Field">Name of the facet.</param>
/// <param name="Values">All values of the facet.</param>
/// <param name="Total">Number of results; null if it is not known.</param>
public sealed record FacetCounts(string Field, IReadOnlyList<FacetValue> Values, int? Total)
{
    private readonly bool _isSelected = Values.Any(v => v is { IsSelected: true, IsRequired: false });
    private readonly bool _isExcluded = Values.Any(v => v.IsExcluded);

    /// <summary>
    /// Whether a cable can have several values of the field, so that a reader can require two at once. This is so for TAGS (subject codes)
    /// and caveats (marks that limit a cable's readers).
    /// </summary>
    public bool HasSeveral => Field is "tag" or "caveat";

    /// <summary>A sentence about the numbers; null if each is simply the number of results with the value.</summary>
    public string? Explanation => (HasSeveral, _isSelected, _isExcluded) switch
    {
        (true, true, _) or (true, _, true) => "The others have no number, because a cable can have several.",
        (false, true, _) => "Select another to see its results too.",
        _ => null,
    };

    /// <summary>The number of a value as text; empty for none.</summary>
    public string Of(FacetValue value) => value switch
    {
        { IsExcluded: true } => _isSelected ? "" : Added(value),
        { IsSelected: true } => value.Count > Total ? "" : CountFormat.Of(value.Count),
        _ when HasSeveral => _isSelected || _isExcluded ? "" : CountFormat.Of(value.Count),
        _ => _isSelected ? Added(value) : CountFormat.Of(value.Count),
    };

    /// <summary>
    /// Whether the page offers a link that leaves out the results with a value. There is no such link in three cases. The value is
    /// selected. All results have the value. Or no result can have it: a cable has only one post, so if Embassy Lima is selected, no result
    /// is from Embassy Quito.
    /// </summary>
    public bool CanExclude(FacetValue value) => !value.IsSelected && value.Count != Total && (HasSeveral || !_isSelected);

    private static string Added(FacetValue value) => "adds " + CountFormat.Of(value.Count);
}
