using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>
/// The position of a cable or article in search results. Its page links back to the results, and to the hits before and after it.
/// </summary>
/// <param name="Results">The search.</param>
/// <param name="Id">Id of the cable or slug of the article.</param>
/// <param name="Neighbours">The document's position in the results, with the hits before and after it.</param>
public sealed record ResultNavigation(SearchRequest Results, string Id, HitNeighbours Neighbours)
{
    /// <summary>
    /// A page that was opened from search results has the search and the position in its address. This method reads both, and finds the
    /// document of the page in the results. Null if the address has no position, or if the search does not find the document.
    /// </summary>
    internal static async Task<ResultNavigation?> ReadAsync(IQueryCollection query, string id, CableIndex index) =>
        ResultAddress.Read(query) is var (results, place) && await index.NeighboursAsync(results, place, id) is { } neighbours
            ? new(results, id, neighbours)
            : null;
}
