using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;

namespace CableSearch.Web.Coverage;

/// <summary>The list of articles about cables, and the page of each article.</summary>
internal static class CoveragePages
{
    // Nobody reads as far as 25,000 articles, so pages beyond this one are not shown.
    private const int MaxPage = 1000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("/coverage").ExcludeFromDescription();
        pages.MapGet("", List);
        pages.MapGet("/{slug}", Read);
    }

    private static async Task<IResult> List(HttpContext context, CableArchive archive, PageLayout layout, CancellationToken stop)
    {
        int page = int.TryParse(context.Request.Query["page"], CultureInfo.InvariantCulture, out int number)
            ? Math.Clamp(number, 1, MaxPage)
            : 1;
        int count = await archive.Articles.CountAsync(stop);
        IReadOnlyList<Article> articles = await archive.Articles.ListAsync((page - 1) * CoverageView.Size, CoverageView.Size, stop);
        CoverageView view = new(articles, count, page);
        return await layout.ShowAsync<CoveragePage, CoverageView>(new("Coverage") { Path = "/coverage" }, view, stop);
    }

    private static async Task<IResult> Read(
        string slug, HttpContext context, CableArchive archive, CableIndex index, PageLayout layout, CancellationToken stop)
    {
        if (await archive.Articles.FindAsync(slug, stop) is not { } article) return await layout.NotFoundAsync(stop);
        ArticleView view = new(article, await ResultNavigation.ReadAsync(context.Request.Query, article.Slug, index));
        PageHead head = new(article.Title) { Path = $"/coverage/{Uri.EscapeDataString(article.Slug)}", Description = article.Summary };
        return await layout.ShowAsync<ArticlePage, ArticleView>(head, view, stop);
    }
}
