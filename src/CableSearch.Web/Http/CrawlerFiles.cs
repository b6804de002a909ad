using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Http;

/// <summary>The files <c>robots.txt</c> and <c>opensearch.xml</c>.</summary>
internal static class CrawlerFiles
{
    // Crawlers are asked not to read paths that begin with one of these. For example, "/search" also keeps them from /search.csv. A page of
    // results links to endless other pages of results, feeds and downloads. A check of an article is seconds of work for the site. Crawlers
    // can find all cables through the browse pages.
    private static readonly string[] Closed = ["/search", "/feed.atom", "/api/", "/bookmarks", "/lists/", "/check"];

    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/robots.txt", Robots).ExcludeFromDescription();
        routes.MapGet("/opensearch.xml", Description).ExcludeFromDescription();
    }

    private static ContentHttpResult Robots(HttpContext context, PublicAddress address)
    {
        string site = context.Request.PathBase.ToUriComponent();
        string disallowed = string.Concat(Closed.Select(path => $"Disallow: {site}{path}\n"));
        return TypedResults.Text($"User-agent: *\n{disallowed}Sitemap: {address.Of(context, "/sitemap.xml")}\n");
    }

    private static ContentHttpResult Description(HttpContext context, PublicAddress address) => TypedResults.Text(
        new XElement(OpenSearch + "OpenSearchDescription",
            new XElement(OpenSearch + "ShortName", "CableSearch"),
            new XElement(OpenSearch + "Description", "Search the cables of this archive"),
            new XElement(OpenSearch + "InputEncoding", "UTF-8"),
            new XElement(
                OpenSearch + "Url",
                new XAttribute("type", "text/html"),
                new XAttribute("template", address.Of(context, "/search?q=") + "{searchTerms}"))).ToString(),
        "application/opensearchdescription+xml", Encoding.UTF8);
}
