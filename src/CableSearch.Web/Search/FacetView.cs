using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>What the page with all values of one facet shows.</summary>
/// <param name="Request">The search.</param>
/// <param name="Field">Name of the facet.</param>
/// <param name="Order">Order of the values: <c>count</c> or <c>name</c>.</param>
/// <param name="Part">Text that the names of the values must contain; empty for all values.</param>
/// <param name="IsOtherField">Whether the address names a facet that does not exist. The page then shows the facet of the posts.</param>
public sealed record FacetView(SearchRequest Request, string Field, string Order, string Part, bool IsOtherField)
{
    /// <summary>Maximum length of <see cref="Part"/>, in characters; the rest is ignored.</summary>
    public const int MaxPartLength = 100;

    /// <summary>The values whose names contain <see cref="Part"/>, in the chosen order.</summary>
    public IReadOnlyList<FacetValue> Values { get; private init; } = [];

    /// <summary>The numbers beside the values.</summary>
    public FacetCounts Counts { get; private init; } = new(Field, [], null);

    /// <summary>Heading of the page.</summary>
    public string Title =>
        ResultsText.FacetPlural(Field) + (Request.Query.Length > 0 ? $" with results for \"{Request.Query}\"" : " with results");

    /// <summary>
    /// The address of this page with another order (<c>count</c> or <c>name</c>), or with only the values whose names contain a text
    /// (<paramref name="part"/>).
    /// </summary>
    public string Address(string order, string part)
    {
        string with = part is "" ? "" : "&with=" + Uri.EscapeDataString(part);
        string state = Request.ToQueryString() is { Length: > 0 } query ? "&" + query : "";
        return $"/search/facet?field={Field}&order={order}{with}{state}";
    }

    /// <summary>Reads facet, order and text from the parameters of an address. The view has no values yet.</summary>
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

    /// <summary>
    /// A copy of this view with the values of the facet. Only values whose names contain <see cref="Part"/> are taken, sorted by <see
    /// cref="Order"/>.
    /// </summary>
    internal FacetView With(IReadOnlyList<FacetValue> all)
    {
        IEnumerable<FacetValue> values = all.Where(v => v.Label.Contains(Part, StringComparison.OrdinalIgnoreCase));
        if (Order == "name")
            values = values.OrderByDescending(v => v.IsSelected || v.IsExcluded).ThenBy(v => v.Label, StringComparer.OrdinalIgnoreCase);
        return this with { Values = [.. values], Counts = new(Field, all, null) };
    }
}
