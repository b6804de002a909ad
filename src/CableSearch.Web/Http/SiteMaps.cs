using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Http;

/// <summary>
/// The site map for search engines (sitemaps.org). A small site has one file. If there are more pages than one file may list, there are
/// several files and an index of them. Each file lists a range of the cables, such as the first 45,000. If cables are imported while a
/// crawler reads the files, a cable may move to another file. The crawler may then miss this cable, but finds it at its next visit.
/// </summary>
internal static class SiteMaps
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Fixed =
        ["/", "/browse", "/browse/posts", "/browse/countries", "/browse/dates", "/browse/tags", "/coverage", "/about"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sitemap.xml", First).ExcludeFromDescription();
        routes.MapGet("/sitemap-{number:int}.xml", Numbered).ExcludeFromDescription();
    }

    private static async Task<ContentHttpResult> First(
        HttpContext context, CableArchive archive, SiteMapSize size, PublicAddress address, CancellationToken stop)
    {
        int files = size.FilesFor(await archive.Cables.HoldingsAsync(stop));
        if (files == 1) return await FileAsync(1, context, archive, size, address, stop);
        IEnumerable<string> paths = Enumerable.Range(1, files)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{number}.xml"));
        return Xml("sitemapindex", "sitemap", paths.Select(path => address.Of(context, path)));
    }

    private static async Task<IResult> Numbered(
        int number, HttpContext context, CableArchive archive, SiteMapSize size, PublicAddress address, CancellationToken stop) =>
        number >= 1 && number <= size.FilesFor(await archive.Cables.HoldingsAsync(stop))
            ? await FileAsync(number, context, archive, size, address, stop)
            : TypedResults.StatusCode(StatusCodes.Status404NotFound);

    private static async Task<ContentHttpResult> FileAsync(
        int number, HttpContext context, CableArchive archive, SiteMapSize size, PublicAddress address, CancellationToken stop)
    {
        List<string> paths = [];
        if (number == 1)
        {
            paths.AddRange(Fixed);
            paths.AddRange((await archive.Cables.HoldingsAsync(stop)).Posts.Select(p => $"/browse/posts/{p.Value}"));
        }
        IReadOnlyList<Article> articles = await archive.Articles.ListAsync((number - 1) * size.Articles, size.Articles, stop);
        paths.AddRange(articles.Select(a => $"/coverage/{Uri.EscapeDataString(a.Slug)}"));
        IReadOnlyList<string> cables = await archive.Cables.IdsAsync((number - 1) * size.Cables, size.Cables, stop);
        paths.AddRange(cables.Select(id => $"/cable/{id}"));
        return Xml("urlset", "url", paths.Select(path => address.Of(context, path)));
    }

    private static ContentHttpResult Xml(string root, string item, IEnumerable<string> addresses)
    {
        XElement map = new(Protocol + root, addresses.Select(a => new XElement(Protocol + item, new XElement(Protocol + "loc", a))));
        return TypedResults.Text(map.ToString(SaveOptions.DisableFormatting), "application/xml", Encoding.UTF8);
    }
}
