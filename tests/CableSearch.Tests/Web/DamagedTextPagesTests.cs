using System.Net;
using CableSearch.Archive;
using CableSearch.Tests.Archive.Cables;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

/// <summary>
/// The archive of a site has one damaged text. The pages that would show this text say that it is damaged. All other texts are shown.
/// </summary>
public sealed class DamagedTextPagesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_damaged_text_has_a_page_that_says_so_and_the_others_are_read_and_found(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (CableArchive archive = await DamagedTextTests.SixWithOneDamagedAsync(database, wrongHash: true))
        {
        }
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };

        foreach (string address in (string[])[
            "/cable/09LIMA9003", "/cable/09LIMA9003/raw", "/cable/09LIMA9003.txt", "/cable/09LIMA9003/revisions/1"])
            Assert.Contains("damaged", await TextAsync(reader, address, HttpStatusCode.InternalServerError), StringComparison.Ordinal);
        Assert.Contains(
            "damaged in this archive", await TextAsync(reader, "/api/v1/cables/09LIMA9003", HttpStatusCode.InternalServerError),
            StringComparison.Ordinal);
        Assert.Contains("It is number 9004", await TextAsync(reader, "/cable/09LIMA9004", HttpStatusCode.OK), StringComparison.Ordinal);
        Assert.Contains("\"total\":5", await TextAsync(reader, "/api/v1/search?q=matter", HttpStatusCode.OK), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(HttpClient reader, string address, HttpStatusCode status)
    {
        using HttpResponseMessage response = await reader.GetAsync(new Uri(address, UriKind.Relative), Stop);
        string text = await response.Content.ReadAsStringAsync(Stop);
        Assert.True(response.StatusCode == status, $"{address} answered {(int)response.StatusCode}: {text}");
        return text;
    }
}
