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
        // The number of the index's last change is read before the search. It is stored if the reader saves the search: only results with a
        // higher number can count as new. Suppose the number were read after the search. A document that is indexed in between would then
        // never count as new, although the reader has not seen it.
        long change = index.Status.Change;
        SearchAnswer answer = await searches.SearchAsync(request, stop);
        return new(answer, (await reader.SavedAsync(stop)).Targets, answer.CableId)
        {
            Change = change,
            Lists = reader.Token is { } token ? await archive.Lists.AllAsync(token, stop) : [],
            Openings = await CableOpening.OfAsync(request, answer.Hits.Concat(answer.CloseMatches), archive, stop),
            Copies = await StoryHit.CopiesAsync(answer.Hits.Concat(answer.CloseMatches), archive, stop),
        };
    }

    /// <summary>
    /// The path of the cable's page, if the whole query is the id of a cable in the archive. The cable may be withdrawn. Null for any other
    /// query. Also null if a later page of the results is asked for.
    /// </summary>
    public async Task<string?> CablePathAsync(ResultsView view, CancellationToken stop)
    {
        if (view.Named is not { } id || view.Request.Page > 1) return null;
        return await archive.Cables.FindAsync(id, stop) is null ? null : $"/cable/{id}";
    }
}
