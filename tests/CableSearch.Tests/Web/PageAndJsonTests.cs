using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CableSearch.Tests.Web;

/// <summary>A page and its JSON have the same content.</summary>
public abstract class PageAndJsonTests(SiteFixture site)
{
    private readonly HttpClient _reader = site.NewReader();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("q=dirandro")]
    [InlineData("q=dirandro&kind=cable&sort=date-asc")]
    [InlineData("q=police+-embassy&year=2009")]
    [InlineData("q=%22drug+police%22&post=embassy-lima")]
    [InlineData("tag=PREL&sort=date-desc&page=2")]
    [InlineData("q=nothinghasthisword")]
    [InlineData("q=dirandro+zebra")]
    [InlineData("")]
    public async Task Results_are_the_same_in_the_same_order_with_the_same_counts(string query)
    {
        (IHtmlDocument page, JsonElement json) = await AskAsync($"/search?{query}", $"/api/v1/search?{query}");

        Assert.Equal(
            json.GetProperty("hits").EnumerateArray().Select(h => new Uri(h.GetProperty("url").GetString()!).AbsolutePath),
            HitsOf(page).Select(a => a.GetAttribute("href")!.Split('?')[0]));
        Assert.Equal(
            json.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("subject").GetString()),
            HitsOf(page).Select(a => a.TextContent));
        IEnumerable<string> counts = json.GetProperty("facets").EnumerateObject()
            .SelectMany(f => f.Value.EnumerateArray()).Select(v => $"{v.GetProperty("label")} {v.GetProperty("count")}");
        // The JSON has a count for each value of a facet. The page shows no count beside some values (see FacetCounts.Of). Only the counts
        // that the page shows are compared.
        IEnumerable<string> shown = page.QuerySelectorAll("aside.facets details > ul > li")
            .Where(v => v.QuerySelector(".n")!.TextContent.Length > 0).Select(Count);
        Assert.Empty(shown.Except(counts, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("09LIMA9002")]
    [InlineData("08LIMA9001")]
    [InlineData("10GENEVA9001")]
    [InlineData("07TBILISI9002")]
    public async Task A_cable_has_the_same_title_paragraphs_and_references(string id)
    {
        (IHtmlDocument page, JsonElement json) = await AskAsync($"/cable/{id}", $"/api/v1/cables/{id}");

        Assert.Equal(json.GetProperty("subject").GetString(), page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(
            json.GetProperty("paragraphs").EnumerateArray()
                .Select(p => $"{p.GetProperty("anchor")} {Squeeze(p.GetProperty("text").GetString()!)}"),
            page.QuerySelectorAll(".body .para")
                .Select(p => $"{p.Id} {Squeeze(string.Concat(p.QuerySelectorAll("p, pre").Select(t => t.TextContent)))}"));
        string[] links = [.. page.QuerySelectorAll("a").Select(a => a.GetAttribute("href") ?? "")];
        Assert.All(
            json.GetProperty("references").EnumerateArray().Where(r => r.GetProperty("held").GetBoolean()),
            r => Assert.Contains($"/cable/{r.GetProperty("value").GetString()}", links));
    }

    [Fact]
    public async Task Posts_have_the_same_counts()
    {
        (IHtmlDocument page, JsonElement json) = await AskAsync("/browse/posts", "/api/v1/posts");
        string[] links = [.. page.QuerySelectorAll("a").Select(a => a.GetAttribute("href") ?? "")];
        Assert.All(json.EnumerateArray(), p => Assert.Contains($"/browse/posts/{p.GetProperty("slug").GetString()}", links));
        Assert.All(json.EnumerateArray(), p => Assert.Contains(
            p.GetProperty("count").ToString(),
            page.QuerySelector($"a[href='/browse/posts/{p.GetProperty("slug").GetString()}']")!.ParentElement!.TextContent,
            StringComparison.Ordinal));
    }

    private async Task<(IHtmlDocument Page, JsonElement Json)> AskAsync(string page, string json)
    {
        using JsonDocument data = JsonDocument.Parse(await _reader.GetStringAsync(json, Stop));
        return (new HtmlParser().ParseDocument(await _reader.GetStringAsync(page, Stop)), data.RootElement.Clone());
    }

    // The links of the results. Close matches, which are listed below the results, are left out, because in the JSON close matches are hits
    // only if nothing else is found.
    private static IReadOnlyList<IElement> HitsOf(IHtmlDocument page) => [.. page.QuerySelectorAll("#results a[data-hit]")];

    private static string Count(IElement value) => $"{value.QuerySelector("a > span, a > s")!.ChildNodes[0].TextContent} "
        + value.QuerySelector(".n")!.TextContent.Replace("adds ", "", StringComparison.Ordinal);

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

[Collection(SqliteSite.Name)]
public sealed class PageAndJsonTestsOnSqlite(SqliteSite site) : PageAndJsonTests(site);

[Collection(PostgresSite.Name)]
public sealed class PageAndJsonTestsOnPostgres(PostgresSite site) : PageAndJsonTests(site);
