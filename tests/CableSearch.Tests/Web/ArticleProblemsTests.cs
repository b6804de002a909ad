using System.Net;
using CableSearch.Archive;
using CableSearch.Tests.Coverage.Pages;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

public sealed class ArticleProblemsTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_page_of_an_article_says_what_of_it_is_not_certain(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using (CableArchive archive = await database.OpenAsync())
            await archive.ImportAsync(database.Folder, ("pier.html", PageHtml.Page("""<meta name="date" content="03/04/2011">""")));
        await using WebApplication site = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };

        string page = WebUtility.HtmlDecode(
            await reader.GetStringAsync("/coverage/the-pier-closes", TestContext.Current.CancellationToken));

        Assert.Contains("The date “03/04/2011” can be read in more than one way. It was read as no date.", page, StringComparison.Ordinal);
    }
}
