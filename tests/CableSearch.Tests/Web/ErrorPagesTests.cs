using System.Net;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CableSearch.Tests.Web;

/// <summary>What a reader sees when something fails.</summary>
public sealed class ErrorPagesTests
{
    private static readonly string[] NeedNoDatabase =
        ["/help/search", "/about", "/privacy", "/robots.txt", "/opensearch.xml", "/site.css", "/health/live"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_page_that_fails_answers_with_our_page_and_all_headers(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        await database.ExecuteAsync("ALTER TABLE articles RENAME TO taken_away");
        string text = await AssertFailsAsync(reader, "/coverage", HttpStatusCode.InternalServerError, "text/html");
        Assert.Contains("<h1>Something went wrong</h1>", text, StringComparison.Ordinal);
        Assert.Contains("without anything that identifies you", text, StringComparison.Ordinal);
        await database.ExecuteAsync("ALTER TABLE cables RENAME TO taken_away_too");
        await AssertFailsAsync(reader, "/api/v1/cables/09LIMA9001", HttpStatusCode.InternalServerError, "application/problem+json");
    }

    [Fact]
    public async Task While_the_database_is_away_pages_say_so_and_those_that_need_none_go_on()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Postgres);
        NpgsqlConnectionStringBuilder server = new(database.Settings.ConnectionString);
        await using Relay relay = new(server.Host!, server.Port);
        (server.Host, server.Port, server.Timeout) = ("127.0.0.1", relay.Port, 2);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder, server.ConnectionString);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        relay.Cut();
        // The pages are requested before the site has noticed that the database is away. So the site still asks the database for the
        // number of the last change, to decide whether it may cache a page. It gets no answer. These pages must be shown all the same.
        foreach (string path in NeedNoDatabase)
            Assert.Equal((path, HttpStatusCode.OK), (path, (await reader.GetAsync(path, Stop)).StatusCode));
        string text = await AssertFailsAsync(reader, "/cable/09LIMA9001", HttpStatusCode.ServiceUnavailable, "text/html");
        Assert.Contains("<h1>The archive does not answer</h1>", text, StringComparison.Ordinal);
        await AssertFailsAsync(reader, "/api/v1/cables/09LIMA9001", HttpStatusCode.ServiceUnavailable, "application/problem+json");
        using StringContent quoted = new("The cable 09LIMA9001 says “that nothing is to be invented”.");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await reader.PostAsync("/api/v1/check", quoted, Stop)).StatusCode);
        relay.Mend();
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/cable/09LIMA9001", Stop)).StatusCode);
    }

    [Theory]
    [InlineData("/about", "text/html", "<h1>Too many requests</h1>")]
    [InlineData("/api/v1/posts", "application/problem+json", "Too many requests")]
    public async Task Who_asks_too_much_is_told_so_in_a_page_and_health_goes_on(string path, string mediaType, string words)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        await using WebApplication site = await SiteFixture.StartAsync(
            database, database.Folder, null, "--CableSearch:ForwardedFrom=127.0.0.1", "--CableSearch:RequestsPerSecond=1");
        using HttpClient reader = new()
        {
            BaseAddress = new(site.Urls.Single()),
            DefaultRequestHeaders = { { "X-Forwarded-For", "203.0.113.7" } },
        };
        HttpResponseMessage answer = await reader.GetAsync(path, Stop);
        while (answer.StatusCode == HttpStatusCode.OK) answer = await reader.GetAsync(path, Stop);
        Assert.Equal((HttpStatusCode.TooManyRequests, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(SecurityHeaders.Policy, answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/health/live", Stop)).StatusCode);
    }

    [Fact]
    public void A_database_that_can_be_asked_again_is_told_from_a_fault()
    {
        Assert.True(ArchiveOutage.Is(new InvalidOperationException("", new SqliteException("database is locked", 5))));
        Assert.True(ArchiveOutage.Is(new NpgsqlException("", new IOException())));
        Assert.True(ArchiveOutage.Is(new PostgresException("", "", "", "57014")));
        Assert.False(ArchiveOutage.Is(new SqliteException("no such table", 1)));
        Assert.False(ArchiveOutage.Is(new InvalidOperationException()));
    }

    private static async Task<string> AssertFailsAsync(HttpClient reader, string path, HttpStatusCode status, string mediaType)
    {
        using HttpResponseMessage answer = await reader.GetAsync(path, Stop);
        string text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Equal((status, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(SecurityHeaders.Policy, answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(status == HttpStatusCode.ServiceUnavailable, answer.Headers.RetryAfter is not null);
        foreach (string secret in (string[])["taken_away", "articles\"", "Sqlite", "Npgsql", "Exception", "/src/", "127.0.0.1"])
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        return text;
    }
}
