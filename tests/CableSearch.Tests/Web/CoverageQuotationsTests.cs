using System.Net;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Tests.Fixtures;
using CableSearch.Web.Check;
using CableSearch.Web.Coverage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CableSearch.Tests.Web;

/// <summary>A site with the sample, whose articles were linked to the cables that they report. The tests only read it.</summary>
public sealed class LinkedSite : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private WebApplication _site = null!;

    public CableArchive Archive => _site.Services.GetRequiredService<CableArchive>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        _site = await SiteFixture.StartAsync(_database, _database.Folder);
        await new ArticleLinker(_site.Services.GetRequiredService<CableArchive>(), _site.Services.GetRequiredService<QuotationChecker>(),
            TimeProvider.System).LinkAllAsync(null, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.StopAsync(Stop);
        await _site.DisposeAsync();
        await _database.DisposeAsync();
    }

    public async Task<string> GetAsync(string path)
    {
        using HttpClient client = new() { BaseAddress = new(_site.Urls.Single()) };
        return await client.GetStringAsync(path, Stop);
    }
}

/// <summary>The pages and files about the quotations of articles.</summary>
public sealed class CoverageQuotationsTests(LinkedSite site) : IClassFixture<LinkedSite>
{
    [Fact]
    public async Task An_article_shows_its_quotations_beside_the_cables_and_not_its_text()
    {
        Article article = (await site.Archive.Articles.FindAsync("the-vote-that-slept", TestContext.Current.CancellationToken))!;
        string page = WebUtility.HtmlDecode(await site.GetAsync("/coverage/the-vote-that-slept"));
        Assert.Contains("#i-good", page, StringComparison.Ordinal);
        Assert.Contains("<span>Verbatim</span>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/cable/09GENEVA9002#p", page, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Text.Split('\n')[0], page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_quotations_stand_is_a_table_by_outlet_and_cable()
    {
        string page = WebUtility.HtmlDecode(await site.GetAsync("/coverage?view=quotations"));
        Assert.True(page.IndexOf("Harbour Quarterly (invented)</span></h2>", StringComparison.Ordinal)
            < page.IndexOf("The Lantern (invented)</span></h2>", StringComparison.Ordinal));
        Assert.Contains("href=\"/coverage/the-vote-that-slept#q1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotations_that_no_cable_here_has_name_the_cable_that_the_article_reports()
    {
        string page = await site.GetAsync("/coverage?view=quotations");
        string tables = page[..page.IndexOf("id=\"missing\"", StringComparison.Ordinal)];
        Assert.Matches("09LIMA1667</a>\\s*<span class=\"soft\">not in this archive", tables);
        Assert.Contains("href=\"#meanings\"", tables, StringComparison.Ordinal);
        Assert.Contains("id=\"meanings\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_quoted_and_not_held_is_a_list_of_its_own()
    {
        string page = await site.GetAsync("/coverage?view=quotations");
        string list = page[page.IndexOf("id=\"missing\"", StringComparison.Ordinal)..];
        Assert.Contains("07QUITO9009", list, StringComparison.Ordinal);
        Assert.DoesNotContain("<a class=\"id\" href=\"/cable/09LIMA9002\"", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_quotations_of_all_articles_and_of_one_are_files()
    {
        string[] all = (await site.GetAsync("/coverage.csv")).TrimEnd().Split("\r\n");
        string[] one = (await site.GetAsync("/coverage/the-vote-that-slept/quotations.csv")).TrimEnd().Split("\r\n");
        Assert.StartsWith("outlet,published,language,article,url,number,quotation,", all[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(one[1..], row => row.Contains(",verbatim,", StringComparison.Ordinal));
        Assert.Empty(one[1..].Except(all));
        Assert.True(all.Length > one.Length);
    }

    [Fact]
    public async Task Rows_are_written_while_later_articles_are_still_read()
    {
        Article article = (await site.Archive.Articles.FindAsync("the-vote-that-slept", TestContext.Current.CancellationToken))!;
        CheckedQuotation quotation = new(new('x', 5000), 0, 5000, null, true, Verdict.NotFound, "possible", null, []);
        CheckReport report = new(new("A story", null, null, null, "en"), [], [], [quotation, quotation], new(1, 1), []);
        using MemoryStream output = new();
        long written = 0;
        IAsyncEnumerable<(Article, CheckReport)> articles = Enumerable.Range(0, 20).ToAsyncEnumerable().Select(_ =>
        {
            written = output.Length;
            return (article, report);
        });
        await QuotationCsv.WriteAsync(articles, a => a.Slug, output, TestContext.Current.CancellationToken);
        Assert.InRange(written, output.Length * 8 / 10, output.Length);
    }

    [Fact]
    public void The_last_page_of_coverage_leads_to_no_older_one()
    {
        Assert.True(CoverageView.HasOlderThan(CoverageView.MaxPage - 1, 1_000_000));
        Assert.False(CoverageView.HasOlderThan(CoverageView.MaxPage, 1_000_000));
    }
}
