using System.Net;
using CableSearch.Archive;
using CableSearch.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CableSearch.Tests.Web;

/// <summary>The list of cables on the page of a post, and the first words of cables in lists.</summary>
[Collection(SqliteSite.Name)]
public sealed class BrowsedCablesTests(SqliteSite site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_of_a_post_names_its_subjects_and_repeats_nothing_that_the_page_stands_for()
    {
        using HttpClient reader = site.NewReader();
        string page = await reader.GetStringAsync("/browse/posts/embassy-lima", Stop);
        Assert.Contains("<span class=\"soft\">Subjects</span>", page, StringComparison.Ordinal);
        Assert.Contains("/search?post=embassy-lima&amp;tag=SNAR", page, StringComparison.Ordinal);
        Assert.Contains("Search these cables", page, StringComparison.Ordinal);
        Assert.Contains("class=\"first-words\"", page, StringComparison.Ordinal);
        foreach (string repeated in (string[])[
            "class=\"chip\"", "Clear all", "<span>Embassy Lima", "<summary>Post</summary>", "kind=cable"])
            Assert.DoesNotContain(repeated, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_that_the_reader_adds_to_the_page_of_a_year_is_shown_with_the_year()
    {
        using HttpClient reader = site.NewReader();
        Assert.DoesNotContain("class=\"chip\"", await reader.GetStringAsync("/browse/dates/2009", Stop), StringComparison.Ordinal);
        string page = await reader.GetStringAsync("/search?tag=SNAR&from=2009&to=2009", Stop);
        Assert.Equal(2, page.Split("class=\"chip\"").Length - 1);
    }

    [Fact]
    public async Task A_cable_without_a_subject_is_named_by_its_first_words()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using (CableArchive archive = await database.OpenAsync())
        {
            await archive.ImportAsync(database.Folder, ("a.csv",
                MadeUp.Row(1, "09LIMA9101", "¶1. (C) Kelp grows where nobody looks for it.\n\n¶2. (C) The kelp was counted.\n")));
        }
        await using WebApplication started = await SiteFixture.StartAsync(database, database.Folder);
        using HttpClient reader = new() { BaseAddress = new(started.Urls.Single()) };
        await ListActions.PostAsync(reader, "/bookmarks/add", ("id", "09LIMA9101"));
        foreach (string path in (string[])["/browse/posts/embassy-lima", "/search?q=counted", "/bookmarks"])
        {
            string page = WebUtility.HtmlDecode(await reader.GetStringAsync(path, Stop));
            Assert.Contains("No subject: </span>Kelp grows where nobody looks for it.", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_page_of_a_feed_says_what_to_do_with_its_address_and_leads_back()
    {
        using HttpClient reader = site.NewReader();
        string results = await reader.GetStringAsync("/search?q=dirandro&tag=SNAR", Stop);
        Assert.Contains("href=\"/search/feed?q=dirandro&amp;tag=SNAR\"", results, StringComparison.Ordinal);
        string page = WebUtility.HtmlDecode(await reader.GetStringAsync("/search/feed?q=dirandro&tag=SNAR", Stop));
        Assert.Contains($"{site.Address}feed.atom?q=dirandro&tag=SNAR</p>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/search?q=dirandro&tag=SNAR\">Back to the results</a>", page, StringComparison.Ordinal);
    }
}
