using CableSearch.Archive;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;

namespace CableSearch.Web.Browse;

/// <summary>
/// Shows the pages that list the cables of one post, country, tag or classification, or of a period. An address in another spelling, such
/// as in capitals, is redirected to the page's canonical address.
/// </summary>
internal sealed class BrowseService(SearchService searches, CableArchive archive, PageLayout layout, IHttpContextAccessor accessor)
{
    /// <summary>
    /// The page that lists all cables that a search filter selects, such as the cables of one post. It lists no articles, because articles
    /// do not have the field of the filter.
    /// </summary>
    /// <param name="title">Heading of the page.</param>
    /// <param name="path">Canonical path of the page.</param>
    /// <param name="field">Name of the filter, such as <c>post</c>.</param>
    /// <param name="value">The selected value as it is written in addresses, such as <c>embassy-lima</c>.</param>
    /// <param name="parent">Path and name of the page that lists all values, such as all posts.</param>
    /// <param name="stop">Cancels the search.</param>
    public Task<IResult> ShowAsync(
        string title, string path, string field, string value, (string Path, string Label) parent, CancellationToken stop) =>
        ShowAsync(title, path, new() { Filters = [new(field, value)] }, [parent], stop);

    /// <summary>The page that lists the cables of a year, month or day; the page "not found" if there is no such date.</summary>
    public Task<IResult> ShowAsync(int year, int? month, int? day, CancellationToken stop)
    {
        if (DateAddress.Of(year, month, day) is not var (from, to)) return layout.NotFoundAsync(stop);
        List<(string, string)> crumbs = [("/browse/dates", "All dates")];
        if (month is not null) crumbs.Add((DateAddress.Path(year, null, null), $"{year}"));
        SearchRequest request = new() { From = from, To = to, Filters = [new("kind", "cable")] };
        return ShowAsync(DateFormat.Period(from, to), DateAddress.Path(year, month, day), request, crumbs, stop);
    }

    /// <summary>The page "not found", for a value that no cable of the archive has.</summary>
    public Task<IResult> NotFoundAsync(CancellationToken stop) => layout.NotFoundAsync(stop);

    private async Task<IResult> ShowAsync(
        string title, string path, SearchRequest request, IReadOnlyList<(string, string)> crumbs, CancellationToken stop)
    {
        HttpRequest asked = accessor.HttpContext?.Request
            ?? throw new InvalidOperationException("BrowseService was used outside a request.");
        if (asked.Path.Value != Uri.UnescapeDataString(path)) return LocalRedirect.Moved(path + asked.QueryString);
        ResultsView results = await searches.SearchAsync(request, stop) with
        {
            Given = request.Filters,
            IsPeriodGiven = request.From is not null,
        };
        string? post = request.Filters.FirstOrDefault(f => f.Field == "post")?.Value;
        PageHead head = new(title) { Path = path, Feed = ExportAddress.PageFeed(request), SkipTo = "results" };
        BrowseResultsView view = new(title, crumbs, results)
        {
            Press = post is null ? null : (post, await archive.Articles.OfPostAsync(post, stop)),
        };
        return await layout.ShowAsync<BrowseResultsPage, BrowseResultsView>(head, view, stop);
    }
}
