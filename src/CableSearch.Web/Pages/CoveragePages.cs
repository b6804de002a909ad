using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Coverage;
using CableSearch.Search;
using CableSearch.Web.Finding;
using CableSearch.Web.Parts;

namespace CableSearch.Web.Pages;

/// <summary>Articles about cables.</summary>
internal static class CoveragePages
{
    // 25,000 articles on: nobody pages that far.
    private const int MaxPage = 1000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder pages = routes.MapGroup("/coverage").ExcludeFromDescription();
        pages.MapGet("", List);
        pages.MapGet("/{slug}", Read);
    }

    private static async Task<IResult> List(HttpContext context, CableArchive archive, Frame frame, CancellationToken stop)
    {
        int page = int.TryParse(context.Request.Query["page"], CultureInfo.InvariantCulture, out int number) ? Math.Clamp(number, 1, MaxPage) : 1;
        int count = await archive.Coverage.CountAsync(stop);
        CoverageView view = new(await archive.Coverage.ListAsync((page - 1) * CoverageView.Size, CoverageView.Size, stop), count, page);
        return await frame.ShowAsync<CoveragePage, CoverageView>(new("Coverage") { Path = "/coverage" }, view, stop);
    }

    private static async Task<IResult> Read(string slug, HttpContext context, CableArchive archive, CableIndex index, Frame frame, CancellationToken stop)
    {
        if (await archive.Coverage.FindAsync(slug, stop) is not { } article) return await frame.NotFoundAsync(stop);
        ArticleView view = new(article, await TrailView.ReadAsync(context.Request.Query, article.Slug, index));
        return await frame.ShowAsync<ArticlePage, ArticleView>(new(article.Title) { Path = $"/coverage/{Uri.EscapeDataString(article.Slug)}", Description = article.Summary }, view, stop);
    }
}

/// <summary>A page of the articles.</summary>
/// <param name="Articles">Newest first.</param>
/// <param name="Count">All of them.</param>
/// <param name="Page">From 1.</param>
public sealed record CoverageView(IReadOnlyList<Article> Articles, int Count, int Page)
{
    /// <summary>Articles a page.</summary>
    public const int Size = 25;

    /// <summary>Whether there are more pages than one.</summary>
    public bool IsPaged => Count > Size;

    /// <summary>Whether a page follows.</summary>
    public bool HasOlder => Page * Size < Count;
}

/// <summary>An article to read.</summary>
/// <param name="Article">The article.</param>
/// <param name="Trail">Its place in the results that led to it; null for who came from elsewhere.</param>
public sealed record ArticleView(Article Article, TrailView? Trail);
