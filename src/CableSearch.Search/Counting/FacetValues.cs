using CableSearch.Search.Contract;

namespace CableSearch.Search.Counting;

/// <summary>Makes the values of a facet from their counts.</summary>
internal static class FacetValues
{
    /// <summary>Chosen and excluded values first, also without hits; then those with most hits; equal ones by label.</summary>
    /// <param name="field">Name of the facet.</param>
    /// <param name="counts">Hits of each value; values that were chosen are added.</param>
    /// <param name="filters">The filters of the field.</param>
    /// <param name="columns">What values are called.</param>
    public static IReadOnlyList<FacetValue> Of(
        string field, Dictionary<string, int> counts, IReadOnlyList<SearchFilter> filters, FacetColumns columns)
    {
        Dictionary<string, bool> excluded = filters.DistinctBy(f => f.Value)
            .ToDictionary(f => f.Value, f => f.IsExcluded, StringComparer.Ordinal);
        foreach (string value in excluded.Keys) counts.TryAdd(value, 0);
        return [.. counts.Select(c => ValueOf(c.Key, c.Value))
            .OrderByDescending(v => v.IsSelected || v.IsExcluded)
            .ThenByDescending(v => v.Count)
            .ThenBy(v => v.Label, StringComparer.Ordinal)];

        FacetValue ValueOf(string value, int count)
        {
            bool isChosen = excluded.TryGetValue(value, out bool isExcluded);
            return new(value, columns.LabelOf(field, value), count, isChosen && !isExcluded) { IsExcluded = isChosen && isExcluded };
        }
    }
}
