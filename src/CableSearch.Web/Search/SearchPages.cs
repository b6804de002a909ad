using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;

namespace CableSearch.Web.Search;

/// <summary>The page of results, the page with all values of a facet, and the page about the feed of a search.</summary>
internal static class SearchPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("/search").ExcludeFromDescription();
        pages.MapGet("", Search);
        pages.MapGet("/facet", Facet);
        pages.MapGet("/feed", Feed);
    }

    private static async Task<IResult> Search(HttpContext context, SearchService searches, PageLayout layout, CancellationToken stop)
    {
        ResultsView view = await searches.SearchAsync(SearchAddress.Read(context.Request.Query), stop);
        if (await searches.CablePathAsync(view, stop) is { } path) return LocalRedirect.Found(path);
        PageHead head = new(ResultsText.Title(view.Request))
        {
            Path = SearchAddress.Of(view.Request),
            Robots = "noindex, follow",
            Feed = ExportAddress.PageFeed(view.Request),
            SkipTo = "results",
            Kept = [.. SearchAddress.Parameters(view.Request with { Query = "", Page = 1, IsAsTyped = false })],
        };
        return await layout.ShowAsync<SearchPage, ResultsView>(head, view, stop);
    }

    private static async Task<IResult> Facet(HttpContext context, CableIndex index, PageLayout layout, CancellationToken stop)
    {
        FacetView view = FacetView.Read(context.Request.Query);
        IReadOnlyList<FacetValue> values = await index.FacetAsync(view.Request, view.Field, stop);
        return await layout.ShowAsync<FacetPage, FacetView>(PageHead.Private(view.Title), view.With(values), stop);
    }

    private static async Task<IResult> Feed(
        HttpContext context, CableIndex index, PublicAddress address, PageLayout layout, CancellationToken stop)
    {
        SearchRequest request = SearchAddress.Read(context.Request.Query);
        string name = SearchName.Of(request);
        FeedView view = new(request, name, address.Of(context, ExportAddress.Feed(request)), index.Status.Change);
        return await layout.ShowAsync<FeedPage, FeedView>(
            PageHead.Private($"Follow {name}") with { Feed = ExportAddress.PageFeed(request) }, view, stop);
    }
}
