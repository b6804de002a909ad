using System.Data.Common;
using System.Net;
using CableSearch.Archive;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CableSearch.Tests.Web;

/// <summary>The site caches pages for readers without a cookie. A cached page is not shown any more once its content has changed.</summary>
public sealed class SharedPagesTests
{
    private const string Cable = "/cable/09LIMA9001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_page_is_kept_until_its_cable_is_withdrawn(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        await KeptAsync(reader, Cable);

        await site.Services.GetRequiredService<CableArchive>().Administration
            .WithdrawAsync(["09LIMA9001"], "A name in danger.", erase: false, Stop);

        Assert.Equal(HttpStatusCode.Gone, (await reader.GetAsync(new Uri(Cable, UriKind.Relative), Stop)).StatusCode);
    }

    [Fact]
    public async Task A_reader_with_a_cookie_gets_a_page_of_their_own()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient other = new() { BaseAddress = new(site.Urls.Single()) };
        await KeptAsync(other, Cable);

        using HttpRequestMessage asked = new(HttpMethod.Get, Cable) { Headers = { { "Cookie", "theme=dark" } } };
        HttpResponseMessage own = await other.SendAsync(asked, Stop);

        Assert.Null(own.Headers.Age);
        Assert.Contains("data-theme=\"dark\"", await own.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        string shared = await other.GetStringAsync(new Uri(Cable, UriKind.Relative), Stop);
        Assert.DoesNotContain("data-theme=\"dark\"", shared, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_form_of_an_address_leads_to_the_page_that_is_kept()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(site.Urls.Single()) };
        await KeptAsync(reader, Cable);

        HttpResponseMessage answer = await reader.GetAsync(new Uri("/cable/09lima9001", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
    }

    [Theory, InlineData("/bookmarks"), InlineData("/about"), InlineData("/api/v1/search?q=police"), InlineData("/cable/09LIMA9999")]
    public async Task What_is_one_readers_or_is_no_page_of_the_archive_is_not_kept(string address)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        await KeptAsync(reader, Cable);

        for (int time = 0; time < 2; time++)
            Assert.Null((await reader.GetAsync(new Uri(address, UriKind.Relative), Stop)).Headers.Age);
    }

    [Fact]
    public async Task A_reader_who_leaves_takes_the_page_from_nobody_else()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Postgres);
        Arrivals arrivals = new();
        await using WebApplication site = await SiteFixture.StartWithAsync(
            services => services.AddSingleton<IStartupFilter>(arrivals), database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        await KeptAsync(reader, "/browse/posts");
        int before = arrivals.Count;
        using CancellationTokenSource leaving = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        await using DbConnection slow = await database.ConnectAsync();
        await database.ExecuteAsync(slow, "BEGIN; LOCK TABLE cables IN ACCESS EXCLUSIVE MODE");
        Task<HttpResponseMessage> left = reader.GetAsync(new Uri(Cable, UriKind.Relative), leaving.Token);
        Task<HttpResponseMessage> stayed = reader.GetAsync(new Uri(Cable, UriKind.Relative), Stop);
        while (arrivals.Count < before + 2) await Task.Delay(20, Stop);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await database.ExecuteAsync(slow, "ROLLBACK");

        // On a busy machine the test may lock the table for longer than a page waits for the database. Then the answer is an error (503).
        Assert.Contains((await stayed).StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable]);
    }

    // Waits until the site answers with a page from its cache. After an import the site caches no page until its index and its counts are
    // up to date.
    private static async Task KeptAsync(HttpClient reader, string address)
    {
        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        late.CancelAfter(Patience.Limit);
        HttpResponseMessage answer;
        do answer = await reader.GetAsync(new Uri(address, UriKind.Relative), late.Token);
        while (answer.Headers.Age is null);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    // Counts the requests that have arrived at the site, so that a test can wait for the arrival of a request.
    private sealed class Arrivals : IStartupFilter
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                Interlocked.Increment(ref _count);
                return following(context);
            });
            next(app);
        };
    }
}
