using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

public abstract partial class BookmarksTests(SiteFixture site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex Token { get; }

    [GeneratedRegex("/lists/([A-Za-z0-9_-]+)")]
    private static partial Regex ListPath { get; }

    [Fact]
    public async Task The_first_bookmark_makes_the_cookie_and_the_list()
    {
        using HttpClient reader = site.NewReader();
        using HttpResponseMessage answer = await PostAsync(
            reader, "/bookmarks/add", ("id", "09lima9001"), ("back", "/search?q=dirandro#hit-09LIMA9001"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/search?q=dirandro#hit-09LIMA9001", answer.Headers.Location?.OriginalString);
        string cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("reader=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Dogs, Boats and a Bookkeeper", await reader.GetStringAsync("/bookmarks", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_kept_shared_as_text_and_ended_with_its_copy()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "08LIMA9001"));
        await PostAsync(reader, "/bookmarks/note", ("id", "08LIMA9001"), ("note", "<b>Ask</b> about the lamps"));
        await PostAsync(reader, "/bookmarks/share");
        string token = ListPath.Match(await reader.GetStringAsync("/bookmarks", Stop)).Groups[1].Value;
        using HttpClient colleague = site.NewReader();
        string shared = await colleague.GetStringAsync($"/lists/{token}", Stop);
        Assert.Contains("&lt;b&gt;Ask&lt;/b&gt; about the lamps", shared, StringComparison.Ordinal);
        Assert.Contains("noindex", shared, StringComparison.Ordinal);
        await PostAsync(reader, "/bookmarks/unshare", ("list", token));
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync($"/lists/{token}", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_note_stands_on_the_page_of_its_cable_and_nobody_else_sees_it()
    {
        using HttpClient reader = site.NewReader(), other = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "08LIMA9001"));
        await PostAsync(reader, "/bookmarks/note", ("id", "08LIMA9001"), ("note", "Ask about the lamps"));
        Assert.Contains("Ask about the lamps", await reader.GetStringAsync("/cable/08LIMA9001", Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("Ask about the lamps", await other.GetStringAsync("/cable/08LIMA9001", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bookmarks_are_searched_and_put_in_the_order_of_their_dates()
    {
        using HttpClient reader = site.NewReader();
        foreach (string id in (string[])["08LIMA9001", "09LIMA9002"]) await PostAsync(reader, "/bookmarks/add", ("id", id));
        await PostAsync(reader, "/bookmarks/note", ("id", "08LIMA9001"), ("note", "Ask about the lamps"));
        string found = await reader.GetStringAsync("/bookmarks?q=LAMPS+lima", Stop);
        Assert.Contains("id=\"bookmark-08LIMA9001\"", found, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"bookmark-09LIMA9002\"", found, StringComparison.Ordinal);
        string byDate = await reader.GetStringAsync("/bookmarks?order=date", Stop);
        Assert.True(byDate.IndexOf("bookmark-08LIMA9001", StringComparison.Ordinal)
            < byDate.IndexOf("bookmark-09LIMA9002", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("md", "> Ask \\*them\\*")]
    [InlineData("csv", "Ask *them*")]
    [InlineData("bib", "@misc{08LIMA9001,")]
    [InlineData("ris", "SN  - 08LIMA9001")]
    [InlineData("json", "\"note\": \"Ask *them*\"")]
    public async Task The_list_is_a_file_with_its_notes_or_citations(string extension, string words)
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "08LIMA9001"));
        await PostAsync(reader, "/bookmarks/add", ("id", "99LIMA77"));
        await PostAsync(reader, "/bookmarks/note", ("id", "08LIMA9001"), ("note", "Ask *them*"));
        Assert.Contains(words, await reader.GetStringAsync($"/bookmarks/export.{extension}", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_as_a_ZIP_opens_without_the_site_and_each_file_has_its_digest()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9002"));
        using ZipArchive zip = new(new MemoryStream(await reader.GetByteArrayAsync("/bookmarks/export.zip", Stop)));
        string page = await ReadAsync(zip, "cables/09LIMA9002.html");
        Assert.Contains("<span class=\"x\" role=\"img\" aria-label=\"redacted\">XXXX", page, StringComparison.Ordinal);
        Assert.Contains("href=\"cables/09LIMA9002.html\"", await ReadAsync(zip, "index.html"), StringComparison.Ordinal);
        string digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page)));
        Assert.Contains($"{digest}  cables/09LIMA9002.html\n", await ReadAsync(zip, "SHA256SUMS"), StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(ZipArchive zip, string name)
    {
        using StreamReader text = new(await zip.GetEntry(name)!.OpenAsync(Stop));
        return await text.ReadToEndAsync(Stop);
    }

    [Fact]
    public async Task Who_asks_to_be_forgotten_is()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9001"));
        using HttpResponseMessage answer = await PostAsync(reader, "/bookmarks/forget");
        Assert.Equal("\"cache\"", answer.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("reader=;", StringComparison.Ordinal));
        Assert.Contains("no bookmarks", await reader.GetStringAsync("/bookmarks", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_cookie_a_form_needs_its_token_where_the_browser_proves_nothing()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9001"));
        Assert.Equal(HttpStatusCode.BadRequest, (await PostPlainAsync(reader, "/bookmarks/remove", ("id", "09LIMA9001"))).StatusCode);
        string token = Token.Match(await reader.GetStringAsync("/bookmarks", Stop)).Groups[1].Value;
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await PostPlainAsync(reader, "/bookmarks/remove", ("id", "09LIMA9001"), ("token", WebUtility.HtmlDecode(token)))).StatusCode);
    }

    [Fact]
    public async Task A_form_that_one_site_made_is_accepted_by_another_on_the_same_archive()
    {
        await using TestDatabase archive = await TestDatabase.CreateWithSampleAsync(site.Kind);
        await using WebApplication first = await SiteFixture.StartAsync(archive, Path.Combine(archive.Folder, "first"));
        await using WebApplication second = await SiteFixture.StartAsync(archive, Path.Combine(archive.Folder, "second"));
        CookieContainer cookies = new();
        using HttpClient reader = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies });
        await PostAsync(reader, first.Urls.Single() + "/bookmarks/add", ("id", "09LIMA9001"));
        string token = Token.Match(await reader.GetStringAsync(first.Urls.Single() + "/bookmarks", Stop)).Groups[1].Value;
        using HttpResponseMessage answer = await PostPlainAsync(
            reader, second.Urls.Single() + "/bookmarks/remove", ("id", "09LIMA9001"), ("token", WebUtility.HtmlDecode(token)));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public async Task The_script_gets_the_state_as_data()
    {
        using HttpClient reader = site.NewReader();
        reader.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        using HttpResponseMessage answer = await PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9001"));
        Assert.Equal("""{"kept":true,"count":1}""", await answer.Content.ReadAsStringAsync(Stop));
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient reader, string path, params (string, string)[] fields) =>
        PostAsync(reader, path, isProven: true, fields);

    private static Task<HttpResponseMessage> PostPlainAsync(HttpClient reader, string path, params (string, string)[] fields) =>
        PostAsync(reader, path, isProven: false, fields);

    private static Task<HttpResponseMessage> PostAsync(HttpClient reader, string path, bool isProven, (string, string)[] fields)
    {
        HttpRequestMessage request = new(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(
            fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2)))
        };
        if (isProven) request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return reader.SendAsync(request, Stop);
    }
}

[Collection(SqliteSite.Name)]
public sealed class BookmarksTestsOnSqlite(SqliteSite site) : BookmarksTests(site);

[Collection(PostgresSite.Name)]
public sealed class BookmarksTestsOnPostgres(PostgresSite site) : BookmarksTests(site);
