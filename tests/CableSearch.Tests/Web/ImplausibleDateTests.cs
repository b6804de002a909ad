using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CableSearch.Archive;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

/// <summary>A site on an archive in which cables and an article have implausible dates.</summary>
public sealed class ImplausibleDateTests
{
    private static readonly string[] Addresses =
    [
        "/", "/search", "/search?q=kelp", "/search?from=9999-12-31", "/search?to=9999-12-31", "/search?from=9999-12-01&to=9999-12-31",
        "/search?from=0001-01-01", "/search?to=0001-01-01",
        "/search?from=0001-01-01&to=9999-12-31", "/search?from=9999&to=9999", "/search?from=0001&to=0001", "/search?q=year:9999",
        "/search?q=year:0001", "/search?q=date:9999-12-31", "/search?q=date:0001-01-01..9999-12-31",
        "/search?q=date:9999-12..", "/search?year=9999", "/search?year=0001", "/search?year=undated", "/search?sort=date-desc",
        "/search?sort=date-asc", "/cable/09LIMA9501", "/cable/09LIMA9502", "/cable/09LIMA9501.txt",
        "/cable/09LIMA9501.json", "/cable/09LIMA9501.bib", "/cable/09LIMA9501.ris", "/cable/09LIMA9501.csl.json",
        "/cable/9999/12/09LIMA9501.html", "/browse/dates", "/browse/posts/embassy-lima", "/coverage",
        "/feed.atom?q=kelp", "/sitemap.xml", "/api/v1/search", "/api/v1/search?from=9999-12-31", "/api/v1/search?q=year:9999",
        "/api/v1/cables/09LIMA9501", "/health/ready",
    ];

    private const string Article =
        """{"url":"https://paper.example/kelp","title":"Kelp","outlet":"A Paper","published":"9999-12-31","text":"Kelp grows here."}""";

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task No_address_fails_over_them_and_they_count_as_undated(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (CableArchive archive = await database.OpenAsync())
            await archive.ImportAsync(database.Folder, Cables("12/31/9999 23:59", "1/1/0001 0:00"), ("a.jsonl", Article));

        JsonElement answer = await AskAsync(database);

        Assert.Equal(3, answer.GetProperty("total").GetInt32());
        Assert.Empty(answer.GetProperty("timeline").EnumerateArray());
        Assert.Equal(
            ["undated"], answer.GetProperty("facets").GetProperty("year").EnumerateArray().Select(y => y.GetProperty("value").GetString()));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Rows_that_an_older_build_dated_so_do_no_harm_either(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (CableArchive archive = await database.OpenAsync())
            await archive.ImportAsync(database.Folder, Cables("11/25/2009 18:57", "11/26/2009 18:57"));
        long ticks = await database.ScalarAsync<long>("SELECT created FROM cables WHERE canonical_id = '09LIMA9501'");
        long last = ticks > DateTime.UnixEpoch.Ticks ? DateTime.MaxValue.Ticks : DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
        await database.ExecuteAsync($"UPDATE cables SET created = {last} WHERE canonical_id = '09LIMA9501'");

        JsonElement answer = await AskAsync(database);

        Assert.Equal(2, answer.GetProperty("total").GetInt32());
        Assert.Equal(
            "2009-11-26", Assert.Single(answer.GetProperty("timeline").EnumerateArray().ToArray()).GetProperty("from").GetString());
    }

    private static (string, string) Cables(string first, string second) => ("a.csv",
        MadeUp.Row(1, "09LIMA9501", MadeUp.Body("KELP", "Kelp grows."), created: first)
        + MadeUp.Row(2, "09LIMA9502", MadeUp.Body("KELP AGAIN", "Kelp grows."), created: second));

    // Searches for "kelp", a word of the test's own cables, because the archive contains the sample too.
    private static async Task<JsonElement> AskAsync(TestDatabase database)
    {
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        foreach (string address in Addresses)
        {
            using HttpResponseMessage page = await reader.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.True(page.StatusCode < HttpStatusCode.InternalServerError, $"{address} answers {(int)page.StatusCode}");
        }
        return await reader.GetFromJsonAsync<JsonElement>("/api/v1/search?q=kelp", TestContext.Current.CancellationToken);
    }
}
