using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;

namespace CableSearch.Web.Search;

/// <summary>Asks the index, for pages of results.</summary>
internal sealed class SearchService(CableArchive archive, CableIndex index, Reader reader)
{
    /// <summary>The results of a request.</summary>
    public async Task<ResultsView> SearchAsync(SearchRequest request, CancellationToken stop)
    {
        // Before the search: what comes in between counts as new for who keeps it.
        long change = index.Status.Change;
        SearchAnswer answer = await index.SearchAsync(request, stop);
        return new(answer, await reader.IdsAsync(stop), answer.CableId) { Change = change };
    }

    /// <summary>The path of the cable whose id is the whole query, if it stands here (withdrawn ones say so on their page); null otherwise.</summary>
    public async Task<string?> CablePathAsync(ResultsView view, CancellationToken stop) =>
        view.Named is { } id && !view.IsNarrowed && view.Request.Page == 1 && await archive.Cables.FindAsync(id, stop) is not null ? $"/cable/{id}" : null;
}
