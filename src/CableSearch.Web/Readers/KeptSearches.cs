using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Bookmarks;
using CableSearch.Search;
using CableSearch.Search.Results;
using CableSearch.Web.Finding;

namespace CableSearch.Web.Readers;

/// <summary>A search that the reader keeps, with what it finds now.</summary>
/// <param name="Search">The search.</param>
/// <param name="Counts">All hits, and those that came in since the reader last looked.</param>
public sealed record KeptSearch(SavedSearch Search, HitCounts Counts);

/// <summary>A page of the searches that a reader keeps.</summary>
/// <param name="Searches">Last added first.</param>
/// <param name="Count">All of them.</param>
/// <param name="Page">From 1.</param>
/// <param name="LastPage">From 1.</param>
public sealed record KeptSearchesView(IReadOnlyList<KeptSearch> Searches, int Count, int Page, int LastPage)
{
    /// <summary>Of a reader who keeps none.</summary>
    public static KeptSearchesView None { get; } = new([], 0, 1, 1);
}

/// <summary>Reads what a reader keeps, and counts it.</summary>
internal sealed class KeptSearches(CableArchive archive, CableIndex index, Reader reader)
{
    /// <summary>Searches a page: each is run to be counted.</summary>
    public const int PageSize = 25;

    /// <summary>A page of them; the nearest one for what is no page.</summary>
    public async Task<KeptSearchesView> ReadAsync(string? page, CancellationToken stop)
    {
        if (reader.Token is not { } token) return KeptSearchesView.None;
        IReadOnlyList<SavedSearch> all = await archive.SavedSearches.ListAsync(token, stop);
        int lastPage = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        int chosen = Math.Clamp(int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1, 1, lastPage);
        List<KeptSearch> searches = [];
        foreach (SavedSearch search in all.Skip((chosen - 1) * PageSize).Take(PageSize))
            searches.Add(new(search, await index.CountAsync(SearchAddress.Read(search.Query), new(search.LookedAtChange, search.LookedAt), stop)));
        return new(searches, all.Count, chosen, lastPage);
    }
}
