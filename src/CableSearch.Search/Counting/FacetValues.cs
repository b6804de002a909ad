using CableSearch.Search.Contract;

namespace CableSearch.Search.Counting;

/// <summary>Makes the list of a facet's values from their counts.</summary>
internal static class FacetValues
{
    /// <summary>
    /// The values of a facet in the order in which a page shows them. Selected and excluded values come first, even without hits. After
    /// them come the values with most hits. Values with the same number of hits are sorted by label.
    /// </summary>
    /// <param name="field">Name of the facet.</param>
    /// <param name="counts">Number of hits with each value. If a filter's value is not among them, the value is added with 0 hits.</param>
    /// <param name="filters">The filters of the field.</param>
    /// <param name="columns">Gives the labels of values.</param>
    public static IReadOnlyList<FacetValue> Of(
        string field, Dictionary<string, int> counts, IReadOnlyList<SearchFilter> filters, FacetColumns columns)
    {
        Dictionary<string, SearchFilter> chosen = filters.DistinctBy(f => f.Value).ToDictionary(f => f.Value, StringComparer.Ordinal);
        foreach (string value in chosen.Keys) counts.TryAdd(value, 0);
        return [.. counts.Select(c => ValueOf(c.Key, c.Value))
            .OrderByDescending(v => v.IsSelected || v.IsExcluded)
            .ThenByDescending(v => v.Count)
            .ThenBy(v => v.Label, StringComparer.Ordinal)];

        FacetValue ValueOf(string value, int count)
        {
            SearchFilter? filter = chosen.GetValueOrDefault(value);
            return new(value, columns.LabelOf(field, value), count, filter is { IsExcluded: false })
            {
                IsExcluded = filter is { IsExcluded: true },
                IsRequired = filter is { IsRequired: true },
            };
        }
    }
}
