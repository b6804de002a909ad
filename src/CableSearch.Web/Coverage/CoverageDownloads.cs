using System.Runtime.CompilerServices;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Web.Check;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;

namespace CableSearch.Web.Coverage;

/// <summary>Downloads of the quotations of one article, or of all articles, as a CSV file.</summary>
internal static class CoverageDownloads
{
    private const int ChunkSize = 50;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/coverage.csv", All).RequireRateLimiting(SearchDownloads.Policy).ExcludeFromDescription();
        routes.MapGet("/coverage/{slug}/quotations.csv", One).RequireRateLimiting(SearchDownloads.Policy).ExcludeFromDescription();
    }

    private static Task All(HttpContext context, CableArchive archive, CheckReports reports, PublicAddress address,
        CancellationToken stop) => WriteAsync(context, "cablesearch-quotations", AllAsync(archive, reports, stop), address, stop);

    private static async Task One(string slug, HttpContext context, CableArchive archive, CheckReports reports, PageLayout layout,
        PublicAddress address, CancellationToken stop)
    {
        if (await archive.Articles.FindAsync(slug, stop) is not { } article)
        {
            await (await layout.NotFoundAsync(stop)).ExecuteAsync(context);
            return;
        }
        CheckReport report = (await reports.OfArticleAsync(article, stop)).Report;
        await WriteAsync(context, $"cablesearch-{slug}", new[] { (article, report) }.ToAsyncEnumerable(), address, stop);
    }

    private static Task WriteAsync(HttpContext context, string name, IAsyncEnumerable<(Article, CheckReport)> checks,
        PublicAddress address, CancellationToken stop) =>
        QuotationCsv.SendAsync(context, name, checks, a => address.Of(context, $"/coverage/{Uri.EscapeDataString(a.Slug)}"), stop);

    private static async IAsyncEnumerable<(Article Article, CheckReport Report)> AllAsync(CableArchive archive, CheckReports reports,
        [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (string[] slugs in (await archive.Articles.SlugsByOutletAsync(stop)).Chunk(ChunkSize))
        {
            Dictionary<string, Article> articles = (await archive.Articles.FindManyAsync(slugs, stop)).ToDictionary(a => a.Slug);
            IReadOnlyDictionary<string, CheckReport> found = await reports.OfArticlesAsync(slugs, stop);
            foreach (string slug in slugs.Where(s => found.ContainsKey(s) && articles.ContainsKey(s)))
                yield return (articles[slug], found[slug]);
        }
    }
}
