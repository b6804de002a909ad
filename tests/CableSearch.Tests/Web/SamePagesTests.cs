using System.Text.RegularExpressions;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

/// <summary>Both databases give exactly the same pages. So a test of a page's HTML on one of them is enough.</summary>
public sealed partial class SamePagesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>
    /// Matches what differs between two runs: the port, the token of a form, and times of day. The second run may be a minute later.
    /// </summary>
    [GeneratedRegex(
        @"http://127\.0\.0\.1:\d+|(?<=name=""__RequestVerificationToken"" value="")[^""]+|(?<=datetime="")[^""]+T[^""]+"">[^<]*")]
    private static partial Regex OfThisRun { get; }

    [Fact]
    public async Task Each_page_is_the_same_on_both_databases()
    {
        TestDatabase.SkipUnlessThere(DatabaseKind.Postgres);
        Dictionary<string, string> sqlite = await ReadAllAsync(DatabaseKind.Sqlite), postgres = await ReadAllAsync(DatabaseKind.Postgres);
        Assert.All(sqlite, page => Assert.Equal(page.Value, postgres[page.Key]));
    }

    private static async Task<Dictionary<string, string>> ReadAllAsync(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        Dictionary<string, string> pages = new(StringComparer.Ordinal);
        foreach (string path in PagesTests.Pages.Select(row => row.Data))
            pages[path] = OfThisRun.Replace(await reader.GetStringAsync(path, Stop), "…");
        return pages;
    }
}
