using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Search;
using CableSearch.Web.Format;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;

namespace CableSearch.Web.Help;

/// <summary>
/// The home page, the help page and the pages about the site. Only the home page needs the database. The other pages are shown even if the
/// database does not answer.
/// </summary>
internal static class HelpPages
{
    // Latest: how many of the newest articles the home page lists. Considered: from how many of the newest articles the page chooses the
    // one quotation that it shows.
    private const int Latest = 4, Considered = 12;

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", Home);
        pages.MapGet("/about", About);
        pages.MapGet("/privacy", Privacy);
        pages.MapGet("/help/search", Help);
    }

    /// <summary>Writes the home page as the answer of a request, whatever the address of the request is.</summary>
    public static async Task ShowHomeAsync(HttpContext context)
    {
        IServiceProvider services = context.RequestServices;
        IResult page = await Home(
            services.GetRequiredService<CableArchive>(), services.GetRequiredService<CheckReports>(),
            services.GetRequiredService<PageLayout>(), context.RequestAborted);
        await page.ExecuteAsync(context);
    }

    private static async Task<IResult> Home(CableArchive archive, CheckReports reports, PageLayout layout, CancellationToken stop)
    {
        IReadOnlyList<Article> latest = await archive.Articles.ListStoriesAsync(CoverageFilter.All, 0, Considered, stop);
        HomeView view = new(await archive.Cables.HoldingsAsync(stop), [.. latest.Take(Latest)],
            await Specimen.FindAsync(latest, reports, archive, stop));
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

    // The help page's line for an example. If the example finds nothing in this archive, its alternatives are tried in order, and the first
    // one that finds something is shown. If none finds anything, the line shows the example with the count 0. While the index is being
    // built, the 0 is left out.
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
