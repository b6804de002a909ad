using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Web.Layout;

namespace CableSearch.Web.Coverage;

/// <summary>The list of articles about cables, and the page of each article.</summary>
internal static class CoveragePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("/coverage").ExcludeFromDescription();
        pages.MapGet("", List);
        pages.MapGet("/{slug}", Read);
        CoverageDownloads.Map(routes);
    }

    private static async Task<IResult> List(HttpContext context, CableArchive archive, CoverageReader reader, CheckReports reports,
        PageLayout layout, CancellationToken stop)
    {
        CoverageRequest request = CoverageRequest.Read(context.Request.Query);
        if (context.Request.Query["view"] == "quotations")
            return await QuotationsAsync(request.Page, await archive.Articles.CountAsync(stop), archive, reports, layout, stop);
        CoverageView view = await reader.ReadAsync(request, stop);
        if (view.Counts.Articles == 0 && !request.IsNarrowed) return await EmptyAsync("Coverage", "/coverage", layout, stop);
        PageHead head = new("Coverage") { Path = "/coverage", SkipTo = "results" };
        return await layout.ShowAsync<CoveragePage, CoverageView>(head, view, stop);
    }

    private static async Task<IResult> QuotationsAsync(int page, int count, CableArchive archive, CheckReports reports, PageLayout layout,
        CancellationToken stop)
    {
        IReadOnlyList<Article> articles =
            await archive.Articles.ListByOutletAsync((page - 1) * QuotationsView.Size, QuotationsView.Size, stop);
        QuotationsView view = new(articles, await reports.OfArticlesAsync([.. articles.Select(a => a.Slug)], stop),
            page == 1 ? await archive.Articles.MissingCablesAsync(QuotationsView.MaxMissing, stop) : [], count, page);
        const string title = "All quotations with their verdicts", path = "/coverage?view=quotations";
        return count == 0 ? await EmptyAsync(title, path, layout, stop)
            : await layout.ShowAsync<QuotationsPage, QuotationsView>(new(title) { Path = path }, view, stop);
    }

    private static Task<IResult> EmptyAsync(string title, string path, PageLayout layout, CancellationToken stop) =>
        layout.ShowAsync<NoArticlesPage, string>(new(title) { Path = path }, title, stop);

    private static async Task<IResult> Read(
        string slug, HttpContext context, CableArchive archive, ArticleReader reader, PageLayout layout, CancellationToken stop)
    {
        if (await archive.Articles.FindAsync(slug, stop) is not { } article) return await layout.NotFoundAsync(stop);
        ArticleView view = await reader.ReadAsync(article, context.Request.Query, stop);
        PageHead head = new(article.Title) { Path = $"/coverage/{Uri.EscapeDataString(article.Slug)}", Description = article.Summary };
        return await layout.ShowAsync<ArticlePage, ArticleView>(head, view, stop);
    }
}
