using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Web.Http;
using CableSearch.Web.Search;

namespace CableSearch.Web.Bookmarks;

/// <summary>Reads what a reader keeps, and counts it.</summary>
internal sealed class SavedSearchCounter(CableArchive archive, CableIndex index, Reader reader)
{
    /// <summary>Searches a page: each is run to be counted.</summary>
    public const int PageSize = 25;

    /// <summary>A page of them; the nearest one for what is no page.</summary>
    public async Task<SavedSearchesView> ReadAsync(string? page, CancellationToken stop)
    {
        if (reader.Token is not { } token) return SavedSearchesView.None;
        IReadOnlyList<SavedSearch> all = await archive.SavedSearches.ListAsync(token, stop);
        int lastPage = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        int chosen = Math.Clamp(int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1, 1, lastPage);
        List<CountedSearch> searches = [];
        foreach (SavedSearch search in all.Skip((chosen - 1) * PageSize).Take(PageSize))
            searches.Add(new(search, await index.CountAsync(SearchAddress.Read(search.Query), new(search.LookedAtChange, search.LookedAt), stop)));
        return new(searches, all.Count, chosen, lastPage);
    }
}
