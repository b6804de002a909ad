using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Web.Format;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;

namespace CableSearch.Web.Help;

/// <summary>
/// The home page, the help page and the pages about the site. All of them except the home page are shown even if the database does not
/// answer.
/// </summary>
internal static class HelpPages
{
    private const int Latest = 4;

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", Home);
        pages.MapGet("/about", About);
        pages.MapGet("/privacy", Privacy);
        pages.MapGet("/help/search", Help);
    }

    private static async Task<IResult> Home(CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        HomeView view = new(await archive.Cables.HoldingsAsync(stop),
            await archive.Articles.ListStoriesAsync(CoverageFilter.All, 0, Latest, stop));
        string held = CountFormat.Of(view.Holdings.Cables, "diplomatic cable", "diplomatic cables");
        PageHead head = new(PageHead.SiteName)
        {
            Path = "/",
            Description = $"{held} to browse by embassy, search and read, with the news coverage of them.",
        };
        return await layout.ShowAsync<HomePage, HomeView>(head, view, stop);
    }

    private static async Task<IResult> About(PageLayout layout, SiteOptions options, CancellationToken stop)
    {
        PageLayoutView view = await layout.ReadAsync(stop);
        return PageResult.Of<AboutPage, AboutView>(new("About") { Path = "/about" }, view, AboutView(view, options));
    }

    private static async Task<IResult> Privacy(PageLayout layout, SiteOptions options, CancellationToken stop)
    {
        PageLayoutView view = await layout.ReadAsync(stop);
        return PageResult.Of<PrivacyPage, AboutView>(new("Privacy") { Path = "/privacy" }, view, AboutView(view, options));
    }

    private static AboutView AboutView(PageLayoutView view, SiteOptions options) => new(view.Holdings, view.Index, options.Contact);

    private static async Task<IResult> Help(PageLayout layout, CableIndex index, CancellationToken stop)
    {
        List<HelpLine> lines = [];
        foreach (SearchExample example in SearchExample.All) lines.Add(await LineAsync(example, index));
        return await layout.ShowAsync<HelpPage, IReadOnlyList<HelpLine>>(new("How to search") { Path = "/help/search" }, lines, stop);
    }

    // The help page's line for an example. It shows the example itself, or, if the example finds nothing in this archive, the first
    // alternative that finds something. If no alternative finds anything either, the line shows the example with the count 0, or
    // without a count if the index does not contain the whole archive yet.
    private static async Task<HelpLine> LineAsync(SearchExample example, CableIndex index)
    {
        foreach ((string query, string? meaning) in ((string, string?)[])[(example.Query, null), .. example.Others])
        {
            int count = await index.CountAsync(new() { Query = query });
            if (count > 0) return new(example.Group, query, meaning ?? example.Meaning, count);
        }
        return new(example.Group, example.Query, example.Meaning, index.Status.IsBeingBuilt ? null : 0);
    }
}
