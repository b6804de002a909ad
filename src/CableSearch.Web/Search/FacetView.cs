using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>All values of one facet of a search.</summary>
/// <param name="Request">The search.</param>
/// <param name="Field">Name of the facet.</param>
/// <param name="Order"><c>count</c> or <c>name</c>.</param>
/// <param name="Part">What the values' names must contain; empty for anything.</param>
/// <param name="IsOtherField">Whether a facet was asked for that there is none of.</param>
public sealed record FacetView(SearchRequest Request, string Field, string Order, string Part, bool IsOtherField)
{
    /// <summary>Most characters of <see cref="Part"/>; what stands behind them is not read.</summary>
    public const int MaxPartLength = 100;

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<FacetValue> Values { get; private init; } = [];

    /// <summary>Heading.</summary>
    public string Title => $"{ResultsText.Facets.First(f => f.Field == Field).Name}: all values" + (Request.Query.Length > 0 ? $" for {Request.Query}" : "");

    /// <summary>The address of the same facet in an order, for values that contain something.</summary>
    public string Address(string order, string part) =>
        $"/search/facet?field={Field}&order={order}{(part is "" ? "" : "&with=" + Uri.EscapeDataString(part))}{(Request.ToQueryString() is { Length: > 0 } state ? "&" + state : "")}";

    /// <summary>What an address asks for.</summary>
    internal static FacetView Read(IQueryCollection query)
    {
        string asked = query["field"].ToString();
        string field = ResultsText.Facets.Select(f => f.Field).FirstOrDefault(f => f == asked, "post");
        string part = query["with"].ToString().Trim();
        return new(
            SearchAddress.Read(query) with { Page = 1 },
            field,
            query["order"] == "name" ? "name" : "count",
            part.Length <= MaxPartLength ? part : part[..MaxPartLength],
            asked.Length > 0 && asked != field);
    }

    /// <summary>The view with those of the values that it asks for.</summary>
    internal FacetView With(IReadOnlyList<FacetValue> all)
    {
        IEnumerable<FacetValue> values = all.Where(v => v.Label.Contains(Part, StringComparison.OrdinalIgnoreCase));
        return this with
        {
            Values = Order == "name" ? [.. values.OrderByDescending(v => v.IsSelected || v.IsExcluded).ThenBy(v => v.Label, StringComparer.OrdinalIgnoreCase)] : [.. values],
        };
    }
}
