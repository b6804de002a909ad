using CableSearch.Search.Contract;
using Microsoft.AspNetCore.WebUtilities;

namespace CableSearch.Web.Search;

/// <summary>Reads a search from the parameters of an address, and makes the address of the results of a search.</summary>
internal static class SearchAddress
{
    // Largest number of parameters that are read from an address; further parameters are ignored. No real search has so many.
    private const int MaxParameters = 200;

    /// <summary>Reads the search from the parameters of an address.</summary>
    public static SearchRequest Read(IQueryCollection query) =>
        SearchRequest.Read(query.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? ""))).Take(MaxParameters));

    /// <summary>
    /// Names and values of a search's parameters. A form that changes a part of the search, such as its period, has them as hidden fields.
    /// So the rest of the search stays the same when the form is sent.
    /// </summary>
    public static IEnumerable<(string Name, string Value)> Parameters(SearchRequest request) => request.ToQueryString()
        .Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => (p[0], Uri.UnescapeDataString(p[1])));

    /// <summary>Reads the search from a query string without its <c>?</c>, such as <c>q=police&amp;country=pe</c>.</summary>
    public static SearchRequest Read(string parameters) => Read(new QueryCollection(QueryHelpers.ParseQuery(parameters)));

    /// <summary>The address of the results of a search.</summary>
    public static string Of(SearchRequest request) =>
        request.ToQueryString() is { Length: > 0 } query ? $"/search?{query}" : "/search";
}
