using System.Net;
using System.Text.RegularExpressions;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CableSearch.Tests.Web;

/// <summary>
/// A site under a path of its host, such as <c>/cables</c>, behind a real nginx. nginx forwards the path to the site or removes it.
/// </summary>
public sealed partial class BasePathTests(BrowserFixture browser)
{
    private const string Base = "/cables";

    // Number of links of each kind that are followed. The pages have a thousand links of some forty kinds, such as searches with a filter,
    // so following all would take too long. But the address of every link is checked: it must be below the site's path.
    private const int OfAKind = 4;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex(" (?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Link { get; }

    [GeneratedRegex("https?://[^\\s\"'<>,]+")]
    private static partial Regex WholeAddress { get; }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "/")]
    [InlineData(DatabaseKind.Postgres, "")]
    public async Task Every_link_and_file_of_every_page_is_under_the_path_and_answers(DatabaseKind kind, string passed)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using Nginx nginx = new();
        await using WebApplication site = await StartAsync(database, nginx, passed);
        using HttpClient reader = NewReader(nginx);
        HashSet<string> links = [];
        foreach (string page in PagesTests.Pages.Select(row => row.Data))
        {
            string text = await reader.GetStringAsync(Base + page, Stop);
            foreach (string link in Link.Matches(text).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(l => l[0] != '#'))
                if (!IsElsewhere(link, nginx)) links.Add(link.Split('#')[0]);
        }
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith(Base + "/", new Uri(reader.BaseAddress!, link).AbsolutePath, StringComparison.Ordinal));
        IEnumerable<IGrouping<string, string>> kinds = links.GroupBy(link => KindOf(new(reader.BaseAddress!, link)));
        Assert.Empty(await FailingAsync(reader, kinds.SelectMany(same => same.Take(OfAKind))));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "/")]
    [InlineData(DatabaseKind.Postgres, "")]
    public async Task Redirects_forms_feeds_data_and_the_site_map_lead_below_the_path(DatabaseKind kind, string passed)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using Nginx nginx = new();
        await using WebApplication site = await StartAsync(database, nginx, passed);
        using HttpClient reader = NewReader(nginx);
        Assert.Equal(
            $"{Base}/cable/09LIMA9001#p4", (await reader.GetAsync($"{Base}/cable/09lima9001%23p4", Stop)).Headers.Location?.OriginalString);
        using FormUrlEncodedContent form = new([KeyValuePair.Create("id", "09LIMA9001"), KeyValuePair.Create("back", "/search?q=é")]);
        using HttpResponseMessage kept = await reader.PostAsync($"{Base}/bookmarks/add", form, Stop);
        Assert.Equal($"{Base}/search?q=%C3%A9", kept.Headers.Location?.OriginalString);
        Assert.Contains($"path={Base};", kept.Headers.GetValues("Set-Cookie").First(), StringComparison.Ordinal);
        foreach (string path in (string[])[
            "/sitemap.xml", "/robots.txt", "/opensearch.xml", "/feed.atom?q=dirandro", "/api/v1/search?q=dirandro", "/api/v1/posts",
            "/api/v1/cables/09LIMA9001", "/openapi/v1.json", "/search.csv?q=dirandro", "/search.jsonl?q=dirandro", "/cable/09LIMA9001"])
        {
            string text = await reader.GetStringAsync(Base + path, Stop);
            string[] own = [.. WholeAddress.Matches(text).Select(m => m.Value).Where(a => new Uri(a).Port == nginx.Port)];
            Assert.NotEmpty(own);
            Assert.All(own, address => Assert.StartsWith($"http://127.0.0.1:{nginx.Port}{Base}", address, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Scripts_ask_below_the_path()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        await using Nginx nginx = new();
        await using WebApplication site = await StartAsync(database, nginx, "/");
        await using WatchedPage watched = await browser.OpenAsync(new($"http://127.0.0.1:{nginx.Port}{Base}/"), scripts: true);
        IPage page = watched.Page;
        await page.GotoAsync("cable/09LIMA9001");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save 09LIMA9001" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Saved 09LIMA9001" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save 09LIMA9001", Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("09LIMA900");
        await page.GetByRole(AriaRole.Option).First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
        await watched.PressAsync("?");
        await Expect(page).ToHaveURLAsync(new Regex($"{Base}/help/search#keys$"));
        watched.AssertQuiet();
    }

    private static HttpClient NewReader(Nginx nginx) =>
        new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new($"http://127.0.0.1:{nginx.Port}") };

    private static async Task<WebApplication> StartAsync(TestDatabase database, Nginx nginx, string passed)
    {
        WebApplication site = await SiteFixture.StartAsync(
            database, database.Folder, null, "--CableSearch:ForwardedFrom=127.0.0.1", "--CableSearch:RequestsPerSecond=0",
            $"--CableSearch:PublicUrl=http://127.0.0.1:{nginx.Port}{Base}");
        await nginx.StartAsync(Base + "/", site.Urls.Single() + passed);
        return site;
    }

    // Whether a link leads to another site. Articles and the page about the site have such links.
    private static bool IsElsewhere(string link, Nginx nginx) =>
        Uri.TryCreate(link, UriKind.Absolute, out Uri? whole) && whole.Scheme is "http" or "https" && whole.Port != nginx.Port;

    // The kind of a link. Links are of one kind if they agree in three things: the first part of the path below the site's path, the number
    // of parts, and the names of the parameters.
    private static string KindOf(Uri link)
    {
        IEnumerable<string> names = link.Query.TrimStart('?').Split('&').Select(part => part.Split('=')[0]).Distinct();
        return $"{link.Segments.ElementAtOrDefault(2)} {link.Segments.Length} {string.Join('&', names.Order(StringComparer.Ordinal))}";
    }

    // Returns the links that are answered with an error, or with a redirect out of the site. Two kinds of errors are expected and do not
    // count. A missing or withdrawn cable has the status 404 or 410, with a page about this cable. The address of a form answers 405,
    // because it accepts only POST.
    private static async Task<IReadOnlyList<string>> FailingAsync(HttpClient reader, IEnumerable<string> links)
    {
        List<string> failing = [];
        foreach (string link in links)
        {
            using HttpResponseMessage answer = await reader.GetAsync(link, Stop);
            bool answers = answer.StatusCode switch
            {
                HttpStatusCode.OK or HttpStatusCode.Gone => true,
                HttpStatusCode.MethodNotAllowed => answer.Content.Headers.Allow.Contains("POST"),
                HttpStatusCode.NotFound =>
                    !(await answer.Content.ReadAsStringAsync(Stop)).Contains("Page not found", StringComparison.Ordinal),
                _ => answer.Headers.Location?.OriginalString.StartsWith(Base + "/", StringComparison.Ordinal) == true,
            };
            if (!answers) failing.Add($"{link} answers {(int)answer.StatusCode}");
        }
        return failing;
    }
}
