using System.Globalization;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>
/// Addresses of the cables and articles that a search found. The parameters of such an address are the search, and the position of the
/// cable or article in the results.
/// </summary>
internal static class ResultAddress
{
    // Name of the address parameter for the hit's position in the results (from 1).
    private const string Place = "hit";

    /// <summary>
    /// The address of a hit's page, with the search and the hit's position in the results as parameters. If the position (<paramref
    /// name="place"/>) is null, the address does not contain it.
    /// </summary>
    public static string Of(Hit hit, SearchRequest results, int? place)
    {
        string state = (results with { Page = 1, Size = new SearchRequest().Size }).ToQueryString();
        string number = place is { } p ? string.Create(CultureInfo.InvariantCulture, $"{Place}={p}") : "";
        string query = string.Join('&', new[] { state, number }.Where(part => part.Length > 0));
        return query.Length == 0 ? hit.Url : $"{hit.Url}?{query}";
    }

    /// <summary>
    /// The search and the hit's position in the results, from the parameters of an address; null if the address has no position.
    /// </summary>
    public static (SearchRequest Results, int Place)? Read(IQueryCollection query) =>
        int.TryParse(query[Place], NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place > 0
            ? (SearchAddress.Read(query) with { Page = 1 }, place)
            : null;

    /// <summary>
    /// The address of the page of results that lists the hit at the given position. Its anchor leads to this hit in the list.
    /// </summary>
    public static string Row(SearchRequest results, int place, string id) =>
        SearchAddress.Of(results with { Page = ((place - 1) / results.Size) + 1 }) + "#hit-" + id;
}
