using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;
using CableSearch.Web.Search;

namespace CableSearch.Web.Bookmarks;

/// <summary>Reads the reader's saved searches and counts their results.</summary>
internal sealed class SavedSearchCounter(CableArchive archive, CableIndex index, Reader reader)
{
    /// <summary>Largest number of saved searches on a page. It is small, because each search is run to count its results.</summary>
    public const int PageSize = 25;

    /// <summary>
    /// One page of the reader's saved searches. A page number that is too high means the last page. A number that is too low, or a text
    /// that is no number, means the first page.
    /// </summary>
    public async Task<SavedSearchesView> ReadAsync(string? page, CancellationToken stop)
    {
        if (reader.Token is not { } token) return SavedSearchesView.None;
        IReadOnlyList<SavedSearch> all = await archive.SavedSearches.ListAsync(token, stop);
        int lastPage = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        int asked = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1;
        int chosen = Math.Clamp(asked, 1, lastPage);
        List<CountedSearch> searches = [];
        foreach (SavedSearch search in all.Skip((chosen - 1) * PageSize).Take(PageSize))
        {
            LastLook since = new(search.LookedAtChange, search.LookedAt);
            searches.Add(new(search, await index.CountAsync(SearchAddress.Read(search.Query), since, stop)));
        }
        return new(searches, all.Count, chosen, lastPage) { IsIndexBeingBuilt = index.Status.IsBeingBuilt };
    }
}
