using CableSearch.Search.Contract;
using Microsoft.AspNetCore.WebUtilities;

namespace CableSearch.Web.Search;

/// <summary>The address of a page of results: its parameters are the search.</summary>
internal static class SearchAddress
{
    // Largest number of parameters that are read from an address; further parameters are ignored. No reader chooses as many.
    private const int MaxParameters = 200;

    /// <summary>The search in the parameters of an address.</summary>
    public static SearchRequest Read(IQueryCollection query) =>
        SearchRequest.Read(query.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? ""))).Take(MaxParameters));

    /// <summary>The parameters of a search, for the hidden fields of a form.</summary>
    public static IEnumerable<(string Name, string Value)> Parameters(SearchRequest request) => request.ToQueryString()
        .Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => (p[0], Uri.UnescapeDataString(p[1])));

    /// <summary>The search in a query string without <c>?</c>.</summary>
    public static SearchRequest Read(string parameters) => Read(new QueryCollection(QueryHelpers.ParseQuery(parameters)));

    /// <summary>The address of the results of a search.</summary>
    public static string Of(SearchRequest request) =>
        request.ToQueryString() is { Length: > 0 } query ? $"/search?{query}" : "/search";
}
