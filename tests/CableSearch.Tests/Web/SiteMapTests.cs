using System.Net;
using System.Xml.Linq;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CableSearch.Tests.Web;

public sealed class SiteMapTests
{
    private const int CablesAFile = 7;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_site_map_of_many_files_names_every_page_once(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using WebApplication whole = await SiteFixture.StartAsync(
            database, Path.Combine(database.Folder, "whole"), null, "--CableSearch:PublicUrl=https://example.org");
        await using WebApplication split = await SiteFixture.StartWithAsync(
            services => services.AddSingleton(new SiteMapSize(CablesAFile, 2)),
            database,
            Path.Combine(database.Folder, "split"),
            null,
            "--CableSearch:PublicUrl=https://example.org");
        string[] files = await NamedAsync(split, "/sitemap.xml", "sitemapindex");
        List<string> pages = [];
        foreach (string file in files)
        {
            string[] named = await NamedAsync(split, file, "urlset");
            Assert.InRange(named.Count(n => n.Contains("/cable/", StringComparison.Ordinal)), 0, CablesAFile);
            pages.AddRange(named);
        }
        Assert.True(files.Length > 2);
        Assert.Equal(
            (await NamedAsync(whole, "/sitemap.xml", "urlset")).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/sitemap-0.xml")]
    [InlineData("/sitemap-2.xml")]
    [InlineData("/sitemap-99999999999.xml")]
    public async Task A_file_beyond_the_last_is_not_there(string path)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(path, Stop)).StatusCode);
    }

    private static async Task<string[]> NamedAsync(WebApplication site, string address, string root)
    {
        using HttpClient reader = new();
        XElement map = XElement.Parse(
            await reader.GetStringAsync(site.Urls.Single() + address.Replace("https://example.org", "", StringComparison.Ordinal), Stop));
        Assert.Equal(root, map.Name.LocalName);
        return [.. map.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)];
    }
}
