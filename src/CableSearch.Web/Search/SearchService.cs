using CableSearch.Archive;
using CableSearch.Coverage;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;

namespace CableSearch.Web.Search;

/// <summary>Searches the index for the pages of results.</summary>
internal sealed class SearchService(CableArchive archive, CableIndex index, HeadlineSearch searches, Reader reader)
{
    /// <summary>One page of results.</summary>
    public async Task<ResultsView> SearchAsync(SearchRequest request, CancellationToken stop)
    {
        // The index's last change is read before the search. If the reader saves the search, everything that is imported after this change
        // counts as new.
        long change = index.Status.Change;
        SearchAnswer answer = await searches.SearchAsync(request, stop);
        return new(answer, (await reader.SavedAsync(stop)).Cables, answer.CableId) { Change = change };
    }

    /// <summary>The path of the cable whose id is the whole query, if the archive has it or withdrew it; otherwise null.</summary>
    public async Task<string?> CablePathAsync(ResultsView view, CancellationToken stop)
    {
        if (view.Named is not { } id || view.IsNarrowed || view.Request.Page > 1) return null;
        return await archive.Cables.FindAsync(id, stop) is null ? null : $"/cable/{id}";
    }
}
