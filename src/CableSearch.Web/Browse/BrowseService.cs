using CableSearch.Search.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;

namespace CableSearch.Web.Browse;

/// <summary>Lists the cables of a value or a period; an address that is written otherwise leads to the canonical one.</summary>
internal sealed class BrowseService(SearchService searches, PageLayout layout, IHttpContextAccessor accessor)
{
    /// <summary>The cables of a value; the page "not found" where the archive has no such value (<paramref name="title"/> and what follows null).</summary>
    public Task<IResult> ShowAsync(string? title, string? path, string field, string? value, IReadOnlyList<(string, string)> crumbs, CancellationToken stop) =>
        title is null || path is null || value is null
            ? layout.NotFoundAsync(stop)
            : ShowAsync(title, path, new() { Filters = [new(field, value), new("kind", "cable")] }, crumbs, stop);

    /// <summary>The cables of a year, a month or a day; the page "not found" for what the calendar does not have.</summary>
    public Task<IResult> ShowAsync(int year, int? month, int? day, CancellationToken stop)
    {
        if (DateAddress.Of(year, month, day) is not var (from, to)) return layout.NotFoundAsync(stop);
        IReadOnlyList<(string, string)> crumbs = month is null ? [("/browse/dates", "All dates")] : [("/browse/dates", "All dates"), (DateAddress.Path(year, null, null), $"{year}")];
        return ShowAsync(DateFormat.Period(from, to), DateAddress.Path(year, month, day), new() { From = from, To = to, Filters = [new("kind", "cable")] }, crumbs, stop);
    }

    private async Task<IResult> ShowAsync(string title, string path, SearchRequest request, IReadOnlyList<(string, string)> crumbs, CancellationToken stop)
    {
        HttpRequest asked = accessor.HttpContext?.Request ?? throw new InvalidOperationException("Browsing happens within a request only.");
        if (asked.Path.Value != Uri.UnescapeDataString(path)) return LocalRedirect.Moved(path + asked.QueryString);
        ResultsView results = await searches.SearchAsync(request, stop);
        return await layout.ShowAsync<BrowseResultsPage, BrowseResultsView>(new(title) { Path = path, Feed = ExportAddress.PageFeed(request) }, new(title, crumbs, results), stop);
    }
}
