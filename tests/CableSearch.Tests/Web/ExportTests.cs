using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CableSearch.Tests.Web;

public abstract class ExportTests(SiteFixture site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly HttpClient _reader = site.NewReader();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_search_is_a_feed_with_stable_ids_and_links_to_itself_and_to_its_page()
    {
        using HttpResponseMessage answer = await _reader.GetAsync("/feed.atom?q=dirandro&kind=cable&sort=date-asc&page=3", Stop);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        XElement feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(new Uri(site.Address, "/feed.atom?q=dirandro&kind=cable").ToString(), LinkOf(feed, "self"));
        Assert.Equal(feed.Element(Atom + "id")!.Value, LinkOf(feed, "self"));
        Assert.Equal(new Uri(site.Address, "/search?q=dirandro&kind=cable&sort=date-asc").ToString(), LinkOf(feed, "alternate"));
        XElement[] entries = [.. feed.Elements(Atom + "entry")];
        Assert.Equal(
            ["/cable/08LIMA9001", "/cable/09LIMA9001", "/cable/09LIMA9002"],
            entries.Select(e => new Uri(e.Element(Atom + "id")!.Value).AbsolutePath).Order(StringComparer.Ordinal));
        Assert.All(entries, e =>
        {
            Assert.Contains("dirandro", e.Element(Atom + "summary")!.Value, StringComparison.OrdinalIgnoreCase);
            Assert.EndsWith("?q=dirandro", LinkOf(e, "alternate"), StringComparison.Ordinal);
            Assert.True(DateTimeOffset.TryParse(e.Element(Atom + "updated")!.Value, null, out _));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=zzqqzz")]
    [InlineData("?q=%01%EF%BF%BE%ED%A0%80&post=embassy-lima")]
    public async Task A_feed_is_valid_for_any_search(string query)
    {
        XElement feed = XDocument.Parse(await _reader.GetStringAsync("/feed.atom" + query, Stop)).Root!;
        foreach (XElement item in feed.Elements(Atom + "entry").Prepend(feed))
            foreach (string required in (string[])["id", "title", "updated"]) Assert.Single(item.Elements(Atom + required));
        Assert.InRange(feed.Elements(Atom + "entry").Count(), 0, 50);
    }

    [Fact]
    public async Task Data_and_files_are_sent_again_only_when_the_archive_changed()
    {
        await using TestDatabase archive = await TestDatabase.CreateWithSampleAsync(site.Kind);
        await using WebApplication own = await SiteFixture.StartAsync(archive, archive.Folder);
        using HttpClient reader = new() { BaseAddress = new(own.Urls.Single()) };
        string[] paths = ["/api/v1/search?q=lamps", "/api/v1/cables/09LIMA9001", "/api/v1/posts", "/cable/09LIMA9001.txt",
            "/cable/09LIMA9001.json", "/cable/09LIMA9001/raw"];
        EntityTagHeaderValue tag = (await reader.GetAsync(paths[0], Stop)).Headers.ETag!;
        foreach (string path in paths)
        {
            Assert.Equal(tag, (await reader.GetAsync(path, Stop)).Headers.ETag);
            using HttpResponseMessage known = await GetAsync(reader, path, tag);
            Assert.Equal((path, HttpStatusCode.NotModified, tag), (path, known.StatusCode, known.Headers.ETag));
        }

        await own.Services.GetRequiredService<CableArchive>().Administration.WithdrawAsync(["09LIMA9001"], "A court.", erase: false, Stop);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(reader, paths[0], tag)).StatusCode);
        using HttpResponseMessage gone = await GetAsync(reader, "/cable/09LIMA9001.txt", tag);
        Assert.Equal((HttpStatusCode.Gone, null), (gone.StatusCode, gone.Headers.ETag));
    }

    [Fact]
    public async Task A_feed_is_sent_again_only_when_the_index_changed()
    {
        await using TestDatabase archive = await TestDatabase.CreateWithSampleAsync(site.Kind);
        await using WebApplication own = await SiteFixture.StartAsync(archive, archive.Folder);
        using HttpClient reader = new() { BaseAddress = new(own.Urls.Single()) };
        using HttpResponseMessage first = await reader.GetAsync("/feed.atom?q=lamps", Stop);
        EntityTagHeaderValue tag = first.Headers.ETag!;
        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(reader, "/feed.atom?q=lamps", tag)).StatusCode);

        CableArchive held = own.Services.GetRequiredService<CableArchive>();
        await held.ImportAsync(archive.Folder, ("new.csv", MadeUp.Row(
            1, "66LIMA9100", MadeUp.Body("INVENTED LAMPS", "The lamps of the ministry are invented."), created: "1/2/1966 3:04")));
        await own.Services.GetRequiredService<CableIndex>().CatchUpAsync(null, Stop);
        using HttpResponseMessage second = await GetAsync(reader, "/feed.atom?q=lamps", tag);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        // The cable that was imported last is the first entry of the feed, although the cable itself is old.
        XElement newest = XDocument.Parse(await second.Content.ReadAsStringAsync(Stop)).Root!.Elements(Atom + "entry").First();
        Assert.EndsWith("/cable/66LIMA9100", newest.Element(Atom + "id")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=dirandro&page=1", "/feed.atom?q=dirandro")]
    [InlineData("/browse/posts/embassy-lima", "/feed.atom?post=embassy-lima")]
    public async Task A_list_names_its_feed_in_its_head_and_its_downloads_at_its_foot(string path, string feed)
    {
        string text = WebUtility.HtmlDecode(await _reader.GetStringAsync(path, Stop));
        string head = text[..text.IndexOf("</head>", StringComparison.Ordinal)];
        Assert.Contains($"""href="{feed}" """.TrimEnd(), head, StringComparison.Ordinal);
        Assert.Contains(feed.Replace("/feed.atom", "/search.csv", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.Contains(feed.Replace("/feed.atom", "/search.jsonl", StringComparison.Ordinal), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_holds_every_hit_in_the_order_of_the_search()
    {
        using HttpResponseMessage answer = await _reader.GetAsync("/search.csv?kind=cable&sort=date-asc&page=2&size=10&fields=basic", Stop);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment; filename=cablesearch-cable.csv", answer.Content.Headers.ContentDisposition?.ToString());
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Contains("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        List<string[]> rows = CsvRows.Read(bytes);
        Assert.Equal(["id", "kind", "date", "post", "country", "classification", "subject", "url", "outlet", "copies"], rows[0]);
        Assert.Equal(65, rows.Count);
        Assert.Equal(
            rows.Skip(1).Select(r => r[2]).OrderBy(d => d.Length == 0).ThenBy(d => d, StringComparer.Ordinal),
            rows.Skip(1).Select(r => r[2]));
        Assert.All(rows.Skip(1), r => Assert.Equal(new Uri(site.Address, $"/cable/{r[0]}").ToString(), r[7]));
    }

    [Fact]
    public async Task Lines_of_json_have_the_keys_of_the_api_but_for_the_snippets()
    {
        using HttpResponseMessage answer = await _reader.GetAsync("/search.jsonl?q=dirandro&fields=basic", Stop);
        Assert.Equal("attachment; filename=cablesearch-dirandro.jsonl", answer.Content.Headers.ContentDisposition?.ToString());
        string[] lines = (await answer.Content.ReadAsStringAsync(Stop)).Split('\n');
        Assert.Equal("", lines[^1]);
        JsonElement[] hits = [.. JsonDocument.Parse(
            await _reader.GetStringAsync("/api/v1/search?q=dirandro&size=100", Stop)).RootElement.GetProperty("hits").EnumerateArray()];
        Assert.Equal(hits.Length, lines.Length - 1);
        foreach (
            (JsonElement hit, JsonElement line) in hits.Zip(lines.Select(l => l.Length == 0 ? default : JsonDocument.Parse(l).RootElement)))
            foreach (JsonProperty fact in line.EnumerateObject())
                Assert.Equal(hit.GetProperty(fact.Name).GetRawText(), fact.Value.GetRawText());
    }

    [Theory, InlineData(""), InlineData("&fields=all")]
    public async Task A_download_has_all_that_the_text_of_each_cable_says(string fields)
    {
        List<string[]> rows = CsvRows.Read(await _reader.GetByteArrayAsync("/search.csv?q=dirandro&sort=date-asc" + fields, Stop));
        string[] row = rows.Single(r => r[0] == "09LIMA9002");
        string Of(string column) => row[Array.IndexOf(rows[0], column)];
        Assert.Contains("SNAR; PREL", Of("tags"), StringComparison.Ordinal);
        Assert.Contains("08LIMA9001", Of("references"), StringComparison.Ordinal);
        Assert.Equal(("THORNBURY", "1"), (Of("signed_by"), Of("coverage")));
        Assert.InRange(Of("first_lines").Length, 100, 401);

        string line = (await _reader.GetStringAsync("/search.jsonl?q=id:09LIMA9002" + fields, Stop)).Split('\n')[0];
        JsonElement cable = JsonDocument.Parse(line).RootElement;
        Assert.Equal(Of("words"), cable.GetProperty("words").GetRawText());
        Assert.Equal(Of("original_subject"), cable.GetProperty("originalSubject").GetString());
    }

    [Theory]
    [InlineData("/search/counts.csv?q=dirandro", "post,embassy-lima,Embassy Lima,3")]
    [InlineData("/search/timeline.csv?q=dirandro", "2008-01-01,2008-12-31,1")]
    [InlineData("/search/timeline.svg?q=dirandro", "<title>2008: 1</title>")]
    [InlineData("/browse/years.svg", "cables by year</title>")]
    public async Task Counts_and_timeline_are_files_too(string path, string words) =>
        Assert.Contains(words, await _reader.GetStringAsync(path, Stop), StringComparison.Ordinal);

    [Fact]
    public async Task Feeds_and_downloads_are_described_and_kept_from_crawlers()
    {
        string description = await _reader.GetStringAsync("/openapi/v1.json", Stop);
        Assert.All(
            (string[])["/feed.atom", "/search.csv", "/search.jsonl"],
            path => Assert.Contains($"\"{path}\"", description, StringComparison.Ordinal));
        string robots = await _reader.GetStringAsync("/robots.txt", Stop);
        Assert.Contains("Disallow: /search\n", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /feed.atom\n", robots, StringComparison.Ordinal);
    }

    private static string LinkOf(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == relation).Attribute("href")!.Value;

    private static Task<HttpResponseMessage> GetAsync(HttpClient reader, string path, EntityTagHeaderValue known)
    {
        HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(known);
        return reader.SendAsync(request, Stop);
    }
}

[Collection(SqliteSite.Name)]
public sealed class ExportTestsOnSqlite(SqliteSite site) : ExportTests(site);

[Collection(PostgresSite.Name)]
public sealed class ExportTestsOnPostgres(PostgresSite site) : ExportTests(site);
