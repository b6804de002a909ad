using CableSearch.Archive;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

/// <summary>The home page, and the pages of news, of an archive that has cables, but no articles about them.</summary>
public sealed class HomePageTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Without_articles_the_years_stand_beside_the_search_and_the_pages_of_news_say_so(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (CableArchive archive = await database.OpenAsync())
            await archive.ImportAsync(database.Folder, ("a.csv", MadeUp.Row(1, "09LIMA9101", MadeUp.Body("KELP", "Kelp grows."))));
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };

        string home = await reader.GetStringAsync("/", TestContext.Current.CancellationToken);

        int from = home.IndexOf("class=\"opening\"", StringComparison.Ordinal);
        string opening = home[from..home.IndexOf("class=\"holdings\"", StringComparison.Ordinal)];
        Assert.Contains("aria-label=\"2009: 1 cable\"", opening, StringComparison.Ordinal);
        Assert.Single(home.Split("class=\"chart\"").Skip(1));
        Assert.Contains("This archive, kept by whoever runs this copy of CableSearch, holds diplomatic cables", home,
            StringComparison.Ordinal);
        Assert.DoesNotContain("In the news", home, StringComparison.Ordinal);
        Assert.DoesNotContain("the papers", home, StringComparison.Ordinal);
        Assert.DoesNotContain("invented", home, StringComparison.OrdinalIgnoreCase);
        foreach (string path in (string[])["/coverage", "/coverage?view=quotations"])
        {
            string coverage = await reader.GetStringAsync(path, TestContext.Current.CancellationToken);
            Assert.Contains("no articles about its cables yet", coverage, StringComparison.Ordinal);
            Assert.DoesNotContain("0 articles", coverage, StringComparison.Ordinal);
            Assert.DoesNotContain("Search in coverage", coverage, StringComparison.Ordinal);
        }
    }
}
