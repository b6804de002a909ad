using System.Text;
using System.Xml.Linq;
using CableSearch.Archive;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Coverage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Hosting;

/// <summary>For search engines and browsers that know search engines.</summary>
internal static class Crawling
{
    // The protocol's bound is 50,000 addresses a file; a larger archive is found through its browse pages.
    private const int MaxCables = 45_000;
    private const int MaxArticles = 2_000;

    private static readonly XNamespace Map9 = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/robots.txt", Robots).ExcludeFromDescription();
        routes.MapGet("/sitemap.xml", SiteMap).ExcludeFromDescription();
        routes.MapGet("/opensearch.xml", Description).ExcludeFromDescription();
    }

    // A result list leads to more result lists without end, and each to its feed and downloads (/search.csv, /search.jsonl); the cables are reached by browsing.
    private static ContentHttpResult Robots(HttpContext context, PublicAddress address) =>
        TypedResults.Text($"User-agent: *\nDisallow: /search\nDisallow: /feed.atom\nDisallow: /api/\nDisallow: /bookmarks\nDisallow: /lists/\nSitemap: {address.Of(context, "/sitemap.xml")}\n");

    private static async Task<ContentHttpResult> SiteMap(HttpContext context, CableArchive archive, PublicAddress address, CancellationToken stop)
    {
        List<string> paths = ["/", "/browse", "/browse/posts", "/browse/countries", "/browse/dates", "/browse/tags", "/coverage", "/about"];
        Holdings holdings = await archive.Cables.HoldingsAsync(stop);
        paths.AddRange(holdings.Posts.Select(p => $"/browse/posts/{p.Value}"));
        paths.AddRange((await archive.Coverage.ListAsync(0, MaxArticles, stop)).Select((Article a) => $"/coverage/{Uri.EscapeDataString(a.Slug)}"));
        int left = MaxCables;
        await foreach (CableHeading heading in archive.Cables.AllAsync(stop))
        {
            if (left-- == 0) break;
            paths.Add($"/cable/{heading.Id}");
        }
        XElement map = new(Map9 + "urlset", paths.Select(p => new XElement(Map9 + "url", new XElement(Map9 + "loc", address.Of(context, p)))));
        return TypedResults.Text(map.ToString(SaveOptions.DisableFormatting), "application/xml", Encoding.UTF8);
    }

    private static ContentHttpResult Description(HttpContext context, PublicAddress address) => TypedResults.Text(
        new XElement(OpenSearch + "OpenSearchDescription",
            new XElement(OpenSearch + "ShortName", "CableSearch"),
            new XElement(OpenSearch + "Description", "Search the cables of this archive"),
            new XElement(OpenSearch + "InputEncoding", "UTF-8"),
            new XElement(OpenSearch + "Url", new XAttribute("type", "text/html"), new XAttribute("template", address.Of(context, "/search?q=") + "{searchTerms}"))).ToString(),
        "application/opensearchdescription+xml", Encoding.UTF8);
}
