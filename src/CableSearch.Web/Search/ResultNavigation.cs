using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>The way back to the results, and on to their next.</summary>
/// <param name="Results">The results.</param>
/// <param name="Id">Id or slug of the hit.</param>
/// <param name="Trail">Its place in them.</param>
public sealed record ResultNavigation(SearchRequest Results, string Id, Trail Trail)
{
    /// <summary>Reads it; null where the address knows no results, or they do not have the hit.</summary>
    internal static async Task<ResultNavigation?> ReadAsync(IQueryCollection query, string id, CableIndex index) =>
        ResultAddress.Read(query) is var (results, place) && await index.TrailAsync(results, place, id) is { } trail ? new(results, id, trail) : null;
}
