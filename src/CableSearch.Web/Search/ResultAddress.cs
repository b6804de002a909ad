using System.Globalization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>Addresses of cables and articles that know the results which led to them: the state of the results, and the place in them.</summary>
internal static class ResultAddress
{
    // Name of the place among the parameters.
    private const string Place = "hit";

    /// <summary>Path of a hit's page.</summary>
    public static string Of(Hit hit, SearchRequest results, int? place)
    {
        string state = (results with { Page = 1, Size = new SearchRequest().Size }).ToQueryString();
        string number = place is { } p ? string.Create(CultureInfo.InvariantCulture, $"{Place}={p}") : "";
        string query = string.Join('&', new[] { state, number }.Where(part => part.Length > 0));
        return query.Length == 0 ? hit.Url : $"{hit.Url}?{query}";
    }

    /// <summary>The results that an address knows, and the place in them; null where it knows none.</summary>
    public static (SearchRequest Results, int Place)? Read(IQueryCollection query) =>
        int.TryParse(query[Place], NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place > 0 ? (SearchAddress.Read(query) with { Page = 1 }, place) : null;

    /// <summary>The page of the results on which a place is, at the row of a hit.</summary>
    public static string Row(SearchRequest results, int place, string id) =>
        SearchAddress.Of(results with { Page = ((place - 1) / results.Size) + 1 }) + "#hit-" + id;
}
