using System.Net;
using CableSearch.Archive;
using CableSearch.Import.Sample;
using CableSearch.Search;
using CableSearch.Search.Generations;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Search;
using CableSearch.Web.Hosting;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace CableSearch.Tests.Web;

/// <summary>A site whose index is not complete says so, and makes no claim about what the archive does not have.</summary>
public sealed class UnfinishedIndexTests
{
    private const string Progress = "The search index is being built: 0 of ";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Until_the_index_holds_the_archive_it_is_not_ready_and_nothing_is_said_to_be_missing(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        GenerationFolders folders = new(Path.Combine(database.Folder, "index"));
        // The test holds the lock for writing the index. So the site can't write to it, and the index stays empty.
        WriterLock? held = folders.TryLock();
        await using WebApplication site = await StartAsync(database);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };

        (HttpStatusCode code, string text) = await GetAsync(reader, "/health/ready");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (code, text.StartsWith(Progress, StringComparison.Ordinal)));
        foreach (string path in (string[])["/api/v1/search?q=dirandro", "/feed.atom?q=dirandro", "/search.csv?q=dirandro"])
        {
            (code, text) = await GetAsync(reader, path);
            Assert.True(code == HttpStatusCode.ServiceUnavailable && text.Contains(Progress, StringComparison.Ordinal),
                $"{path} {code} {text}");
        }
        (code, text) = await GetAsync(reader, "/search?q=dirandro");
        Assert.Single(text.Split(Progress).Skip(1));
        Assert.DoesNotContain("Nothing", text, StringComparison.Ordinal);
        foreach (string path in (string[])["/", "/about", "/browse/posts/embassy-lima", "/cable/09LIMA9001", "/help/search", "/bookmarks"])
        {
            (_, text) = await GetAsync(reader, path);
            Assert.Contains($"role=\"status\"><div class=\"wrap\">{Progress}", text, StringComparison.Ordinal);
            Assert.DoesNotContain(">0 cables", text, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(reader, "/cable/09LIMA9001")).Code);
        Assert.DoesNotContain("<td class=\"n\">0</td>", (await GetAsync(reader, "/help/search")).Text, StringComparison.Ordinal);
        await SaveSearchAsync(reader);
        (_, text) = await GetAsync(reader, "/bookmarks");
        Assert.Contains("You last looked on", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing new", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0 results", text, StringComparison.Ordinal);

        await AssertNoCableIsSaidToLackTheQuotationAsync(reader);
        string report = await KeepReportAsync(reader);
        Assert.Contains("so the report is checked again each time it is opened.", (await GetAsync(reader, report)).Text,
            StringComparison.Ordinal);

        held!.Dispose();
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(Patience.Limit);
        while ((await GetAsync(reader, "/health/ready")).Code != HttpStatusCode.OK)
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        Assert.Contains("Checked again now: part of this archive could not be searched when the report was kept.",
            WebUtility.HtmlDecode((await GetAsync(reader, report)).Text), StringComparison.Ordinal);
        Assert.Contains("\"total\":3", (await GetAsync(reader, "/api/v1/search?q=dirandro+kind:cable")).Text, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Code, string Text)> GetAsync(HttpClient reader, string path)
    {
        using HttpResponseMessage answer = await reader.GetAsync(new Uri(path, UriKind.Relative), Stop);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    private static async Task AssertNoCableIsSaidToLackTheQuotationAsync(HttpClient reader)
    {
        const string article = "The cable says “nobody wrote these words about purple giraffes”.";
        using FormUrlEncodedContent form = new([new("text", article)]);
        using HttpRequestMessage request = new(HttpMethod.Post, "/check") { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using HttpResponseMessage answer = await reader.SendAsync(request, Stop);
        string text = (await answer.Content.ReadAsStringAsync(Stop)).Split("What the verdicts mean")[0];
        Assert.Contains("Not decided yet", text, StringComparison.Ordinal);
        Assert.Contains("in the cables that are indexed so far", text, StringComparison.Ordinal);
        foreach (string claim in (string[])["Not found", "No cable", "in all "])
            Assert.DoesNotContain(claim, text, StringComparison.Ordinal);
        using StringContent body = new(article);
        using HttpResponseMessage json = await reader.PostAsync(new Uri("/api/v1/check", UriKind.Relative), body, Stop);
        text = await json.Content.ReadAsStringAsync(Stop);
        Assert.Contains("\"verdict\":\"undecided\"", text, StringComparison.Ordinal);
        Assert.Contains("\"partial\":true", text, StringComparison.Ordinal);
    }

    // Keeps a report on a quotation, and gives the report's address.
    private static async Task<string> KeepReportAsync(HttpClient reader)
    {
        using FormUrlEncodedContent form = new([new("text", "The cable says “nobody wrote these words about purple giraffes”.")]);
        using HttpRequestMessage request = new(HttpMethod.Post, "/check/keep") { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using HttpResponseMessage answer = await reader.SendAsync(request, Stop);
        // HttpClient has followed the redirect to the report.
        return answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    private static async Task SaveSearchAsync(HttpClient reader)
    {
        using FormUrlEncodedContent form = new([new("name", "Drug police"), new("query", "q=dirandro"), new("seen", "0")]);
        using HttpRequestMessage request = new(HttpMethod.Post, "/bookmarks/searches/add") { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        await reader.SendAsync(request, Stop);
    }

    private static async Task<WebApplication> StartAsync(TestDatabase database)
    {
        WebApplicationBuilder builder = Site.CreateBuilder(
            [$"--CableSearch:Data={database.Folder}", $"--ConnectionStrings:Archive={database.Settings.ConnectionString}"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        CableArchive archive = await database.OpenAsync();
        await SampleArchive.LoadIfNewAsync(archive, Stop);
        CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(database.Folder, "index"));
        WebApplication site = Site.Build(builder, SiteOptions.Read(builder.Configuration), archive, index);
        await site.StartAsync(Stop);
        return site;
    }
}
