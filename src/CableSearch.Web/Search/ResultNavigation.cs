using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>
/// The position of a cable or article in search results. The page of the cable or article links back to the results, and to the hits before
/// and after.
/// </summary>
/// <param name="Results">The search.</param>
/// <param name="Id">Id of the cable or slug of the article.</param>
/// <param name="Neighbours">The document's position in the results, with the hits before and after it.</param>
public sealed record ResultNavigation(SearchRequest Results, string Id, HitNeighbours Neighbours)
{
    /// <summary>
    /// Reads the search from the address of a document's page and finds the document in the results. Null if the address does not name a
    /// search and a position in its results, or if the search does not find the document.
    /// </summary>
    internal static async Task<ResultNavigation?> ReadAsync(IQueryCollection query, string id, CableIndex index) =>
        ResultAddress.Read(query) is var (results, place) && await index.NeighboursAsync(results, place, id) is { } neighbours
            ? new(results, id, neighbours)
            : null;
}
