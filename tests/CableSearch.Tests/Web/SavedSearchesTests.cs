using System.Net;
using System.Text.RegularExpressions;
using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CableSearch.Tests.Web;

public abstract partial class SavedSearchesTests(SiteFixture site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex("/bookmarks/searches/([0-9a-f-]{36})")]
    private static partial Regex SearchPath { get; }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Markup { get; }

    [Fact]
    public async Task A_list_of_results_offers_to_save_its_search_and_sets_no_cookie_before_it_is_saved()
    {
        using HttpClient reader = site.NewReader();
        using HttpResponseMessage page = await reader.GetAsync("/search?q=dirandro&post=embassy-lima&page=1", Stop);
        Assert.False(page.Headers.Contains("Set-Cookie"));
        string text = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Stop));
        Assert.Contains("""name="query" value="q=dirandro&post=embassy-lima" """.TrimEnd(), text, StringComparison.Ordinal);
        Assert.Contains("""value="dirandro · Embassy Lima" """.TrimEnd(), text, StringComparison.Ordinal);
        using HttpResponseMessage answer = await PostAsync(
            reader, "add", ("name", "  Drug \n police "), ("query", "page=3&post=embassy-lima&q=dirandro&colour=red"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("reader=", StringComparison.Ordinal));
        string list = await ListAsync(reader);
        Assert.Contains("Drug police", list, StringComparison.Ordinal);
        Assert.Contains("Nothing new since you last looked", list, StringComparison.Ordinal);
        Assert.Contains("3 results in total", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_how_many_are_new_until_its_results_are_looked_at()
    {
        await using TestDatabase archive = await TestDatabase.CreateWithSampleAsync(site.Kind);
        await using WebApplication own = await SiteFixture.StartAsync(archive, archive.Folder);
        using HttpClient reader = new(
            new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() })
        { BaseAddress = new(own.Urls.Single()) };
        await PostAsync(reader, "add", ("name", "Lanterns"), ("query", "q=lanterns&kind=cable"));
        await own.Services.GetRequiredService<CableArchive>().ImportAsync(archive.Folder,
            ("new.csv", MadeUp.Row(1, "66LIMA9100", MadeUp.Body("INVENTED", "The lanterns are invented."))
                + MadeUp.Row(2, "66LIMA9101", MadeUp.Body("INVENTED", "So are the candles."))));
        await own.Services.GetRequiredService<CableIndex>().CatchUpAsync(null, Stop);
        Assert.Contains("1 new since you last looked", await ListAsync(reader), StringComparison.Ordinal);

        string path = SearchPath.Match(await reader.GetStringAsync("/bookmarks", Stop)).Value;
        HttpRequestMessage ahead = new(HttpMethod.Get, path);
        ahead.Headers.Add("Sec-Purpose", "prefetch");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await reader.SendAsync(ahead, Stop)).StatusCode);
        Assert.Contains("1 new", await ListAsync(reader), StringComparison.Ordinal);

        using HttpResponseMessage look = await reader.GetAsync(path, Stop);
        Assert.Equal((HttpStatusCode.SeeOther, "/search?q=lanterns&kind=cable"), (look.StatusCode, look.Headers.Location?.OriginalString));
        Assert.Contains("Nothing new", await ListAsync(reader), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_in_between_the_results_and_the_button_is_new()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "add", ("name", "All"), ("query", ""), ("seen", "0"));
        Assert.Contains("69 new", await ListAsync(reader), StringComparison.Ordinal);
        await PostAsync(reader, "add", ("name", "All"), ("query", ""), ("seen", "99999999999"));
        Assert.Contains("Nothing new", await ListAsync(reader), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_is_removed_and_forgotten_with_its_reader_and_nobody_elses()
    {
        using HttpClient reader = site.NewReader();
        using HttpClient other = site.NewReader();
        await PostAsync(reader, "add", ("name", "First"), ("query", "q=one"));
        await PostAsync(reader, "add", ("name", "Second"), ("query", "q=two"));
        await PostAsync(other, "add", ("name", "Theirs"), ("query", "q=three"));
        Match second = SearchPath.Match(await reader.GetStringAsync("/bookmarks", Stop));
        await PostAsync(other, "remove", ("id", second.Groups[1].Value));
        using HttpResponseMessage look = await other.GetAsync(second.Value, Stop);
        Assert.Equal("/bookmarks", look.Headers.Location?.OriginalString);
        Assert.Contains("Second", await ListAsync(reader), StringComparison.Ordinal);
        await PostAsync(reader, "remove", ("id", second.Groups[1].Value));
        Assert.DoesNotContain("Second", await ListAsync(reader), StringComparison.Ordinal);
        await reader.SendAsync(Proven("/bookmarks/forget"), Stop);
        Assert.DoesNotContain("First", await ListAsync(reader), StringComparison.Ordinal);
        Assert.Contains("Theirs", await ListAsync(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_copy_shows_no_search()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "add", ("name", "Only mine"), ("query", "q=lamps"));
        await reader.SendAsync(Proven("/bookmarks/add", ("id", "09LIMA9001")), Stop);
        await reader.SendAsync(Proven("/bookmarks/share", ("list", "1")), Stop);
        string list = Regex.Match(await reader.GetStringAsync("/bookmarks", Stop), "(?<=href=\")/lists/[A-Za-z0-9_-]+").Value;
        string shared = await reader.GetStringAsync(list, Stop);
        Assert.Contains("09LIMA9001", shared, StringComparison.Ordinal);
        Assert.DoesNotContain("Only mine", shared, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_is_not_saved_and_the_page_says_so()
    {
        using HttpClient reader = site.NewReader();
        using HttpResponseMessage answer = await PostAsync(reader, "add", ("name", new string('n', 121)), ("query", "q=lamps"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("was not saved", await reader.GetStringAsync(answer.Headers.Location, Stop), StringComparison.Ordinal);
        using HttpResponseMessage second = await PostAsync(reader, "add", ("name", ""), ("query", "q=" + new string('q', 4000)));
        Assert.Contains("was not saved", await reader.GetStringAsync(second.Headers.Location, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_searches_come_on_pages()
    {
        using HttpClient reader = site.NewReader();
        for (int i = 1; i <= 26; i++) await PostAsync(reader, "add", ("name", $"Search number {i}."), ("query", $"q=word{i}"));
        Assert.DoesNotContain("Search number 1.", await ListAsync(reader), StringComparison.Ordinal);
        Assert.Contains("Search number 1.", await ListAsync(reader, "?page=2"), StringComparison.Ordinal);
        Assert.Contains("Search number 1.", await ListAsync(reader, "?page=99"), StringComparison.Ordinal);
        Assert.Contains("Search number 26.", await ListAsync(reader, "?page=x"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_keeps_nothing()
    {
        using HttpClient reader = site.NewReader();
        await PostAsync(reader, "add", ("name", "Mine"), ("query", "q=lamps"));
        HttpRequestMessage forged = Form("/bookmarks/searches/add", ("name", "Forged"), ("query", "q=forged"));
        forged.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.BadRequest, (await reader.SendAsync(forged, Stop)).StatusCode);
        Assert.DoesNotContain("Forged", await ListAsync(reader), StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_does_not_tell_one_readers_search_from_anothers() =>
        Assert.Equal("/bookmarks/searches/…", SiteLogging.LoggedPath($"/bookmarks/searches/{Guid.NewGuid()}"));

    // The text of the page with the saved searches, as a reader sees it. Markup is removed, and any white space becomes a single space.
    private static async Task<string> ListAsync(HttpClient reader, string query = "")
    {
        string page = await reader.GetStringAsync("/bookmarks" + query, Stop);
        return Regex.Replace(WebUtility.HtmlDecode(Markup.Replace(page, "")), @"\s+", " ");
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient reader, string what, params (string, string)[] fields) =>
        reader.SendAsync(Proven($"/bookmarks/searches/{what}", fields), Stop);

    private static HttpRequestMessage Proven(string path, params (string, string)[] fields)
    {
        HttpRequestMessage request = Form(path, fields);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return request;
    }

    private static HttpRequestMessage Form(string path, params (string, string)[] fields) =>
        new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))) };
}

[Collection(SqliteSite.Name)]
public sealed class SavedSearchesTestsOnSqlite(SqliteSite site) : SavedSearchesTests(site);

[Collection(PostgresSite.Name)]
public sealed class SavedSearchesTestsOnPostgres(PostgresSite site) : SavedSearchesTests(site);
