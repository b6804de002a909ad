using System.Net;
using CableSearch.Archive.Contract;
using CableSearch.Web.Coverage;
using CableSearch.Web.Format;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CableSearch.Tests.Web;

/// <summary>
/// The page that lists articles about cables, with its search, filters and timeline; and the articles listed on the page of an embassy.
/// </summary>
public sealed class CoverageSearchTests(LinkedSite site) : IClassFixture<LinkedSite>
{
    [Fact]
    public async Task Words_and_choices_narrow_the_list_and_stay_in_its_addresses()
    {
        string all = WebUtility.HtmlDecode(await site.GetAsync("/coverage"));
        string some = WebUtility.HtmlDecode(await site.GetAsync("/coverage?q=vote&lang=en"));
        Assert.Contains("The Vote That Slept", some, StringComparison.OrdinalIgnoreCase);
        Assert.True(some.Split("class=\"story\"").Length < all.Split("class=\"story\"").Length);
        Assert.Contains("href=\"/coverage?q=vote\"", some, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"lang\" value=\"en\" />", some, StringComparison.Ordinal);
        Assert.Contains("No article in this archive fits.", await site.GetAsync("/coverage?q=nowhereatall"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_post_says_what_the_press_took_from_it()
    {
        string page = WebUtility.HtmlDecode(await site.GetAsync("/browse/posts/embassy-lima"));
        string press = page[page.IndexOf("What the press took from this post", StringComparison.Ordinal)..];
        Assert.Contains("href=\"/cable/09LIMA9002\"", press, StringComparison.Ordinal);
        Assert.Contains("href=\"/coverage?post=embassy-lima\"", press, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_names_the_other_papers_that_have_it()
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using HtmlRenderer renderer = new(services, services.GetRequiredService<ILoggerFactory>());
        StoryCopy[] copies = [new("fog", "Fog", "Paper A", null), new("letters", "Letters", null, null)];
        string html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<CopyList>(
            ParameterView.FromDictionary(new Dictionary<string, object?> { ["Copies"] = copies }))).ToHtmlString());
        Assert.Contains("In nearly the same words in <a href=\"/coverage/fog\" title=\"Fog\">Paper A</a>, <a href=\"/coverage/letters\"",
            string.Join(' ', html.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_is_added_and_taken_back_by_its_address()
    {
        CoverageRequest request = Read("?q=fog&outlet=Paper%20A&year=2010&page=3");
        Assert.Equal("/coverage?q=fog&outlet=Paper%20A&year=2010&page=4", request.PageAddress(4));
        Assert.Equal("/coverage?q=fog&outlet=Paper%20A", request.Toggle("year", "2010"));
        Assert.Equal("/coverage?q=fog&outlet=Paper%20A&year=2010&year=2011", request.Toggle("year", "2011"));
        Assert.False(Read("?page=abc&year=").IsNarrowed);
    }

    [Theory]
    [InlineData("2010-11", "2010-11", 1), InlineData("2009-05", "2010-12", 20), InlineData("2003-02", "2011-03", 33)]
    [InlineData("1966-12", "2011-03", 46)]
    public void Cables_and_articles_stand_on_one_axis_whatever_its_length(string cables, string articles, int bars)
    {
        CoverageTimeline timeline = CoverageTimeline.Of(Counts([new(cables, cables, 2)], [new(articles, articles, 3)]))!;
        Assert.Equal(timeline.Cables.Select(b => (b.From, b.To)), timeline.Articles.Select(b => (b.From, b.To)));
        Assert.Equal((bars, 2, 3), (timeline.Cables.Count, timeline.Cables[0].Count, timeline.Articles[^1].Count));
        Assert.Null(CoverageTimeline.Of(Counts([], [new(articles, articles, 3)])));
    }

    private static CoverageRequest Read(string query) => CoverageRequest.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));

    private static CoverageCounts Counts(IReadOnlyList<HeldCount> cables, IReadOnlyList<HeldCount> articles) => new()
    {
        Articles = 3,
        Stories = 3,
        Outlets = [],
        Languages = [],
        Years = [],
        Months = articles,
        CableMonths = cables,
    };
}
