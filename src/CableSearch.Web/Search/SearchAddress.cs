using CableSearch.Search.Contract;
using Microsoft.AspNetCore.WebUtilities;

namespace CableSearch.Web.Search;

/// <summary>Addresses of results.</summary>
internal static class SearchAddress
{
    // More parameters than a person chooses; what stands behind them is not read.
    private const int MaxParameters = 200;

    /// <summary>The request that an address asks for.</summary>
    public static SearchRequest Read(IQueryCollection query) =>
        SearchRequest.Read(query.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? ""))).Take(MaxParameters));

    /// <summary>The state of a request, for the hidden fields of a form.</summary>
    public static IEnumerable<(string Name, string Value)> Parameters(SearchRequest request) => request.ToQueryString()
        .Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => (p[0], Uri.UnescapeDataString(p[1])));

    /// <summary>The request that the parameters of an address, without <c>?</c>, ask for.</summary>
    public static SearchRequest Read(string parameters) => Read(new QueryCollection(QueryHelpers.ParseQuery(parameters)));

    /// <summary>The address of a request.</summary>
    public static string Of(SearchRequest request) => request.ToQueryString() is { Length: > 0 } query ? $"/search?{query}" : "/search";
}
