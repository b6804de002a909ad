using System.Text.Json;
using CableSearch.Archive.Contract;
using CableSearch.Web.Format;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CableSearch.Tests.Web;

/// <summary>What a reader sees first on a phone, and what a narrow screen must not push together.</summary>
[Collection(SqliteSite.Name)]
public sealed class PhoneTests(SqliteSite site, BrowserFixture browser)
{
    // Largest distance, in pixels, from the top of a page to the beginning of its main content, such as the text of a cable.
    private const double FirstScreen = 420;
    // Least space, in pixels, that this test requires between two labels of a chart. It is small, because the browser of the tests may have
    // a wider font than a phone, and the labels are then closer together than on a phone.
    private const double LeastGap = 3;

    [Theory, InlineData("dirandro"), InlineData("dirandro tag:SNAR to:secstate")]
    public async Task The_bar_below_a_cable_has_one_row_for_the_matches(string query)
    {
        await using WatchedPage watched = await OpenAsync($"/cable/09LIMA9002?q={query}&hit=1", 360);
        Assert.InRange((await watched.Page.Locator(".reach").BoundingBoxAsync())!.Height, 90, 115);
    }

    [Theory]
    [InlineData("/cable/09LIMA9001"), InlineData("/cable/09LIMA9002?q=dirandro&hit=1"), InlineData("/cable/09GENEVA9002")]
    [InlineData("/cable/09LIMA9001/original")]
    public async Task The_text_of_a_cable_begins_on_the_first_screen(string path)
    {
        await using WatchedPage watched = await OpenAsync(path, 360);
        Assert.InRange(await TopAsync(watched, ".body :is(h2, p, pre), .original pre"), 1, FirstScreen);
    }

    [Fact]
    public async Task The_text_of_each_cable_of_the_sample_begins_on_the_first_screen()
    {
        await using WatchedPage watched = await OpenAsync("/", 360);
        using JsonDocument all = JsonDocument.Parse(await site.NewReader().GetStringAsync(
            "/api/v1/search?kind=cable&size=100", TestContext.Current.CancellationToken));
        string[] ids = [.. all.RootElement.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("id").GetString()!)];
        Assert.InRange(ids.Length, 50, 100);
        Dictionary<string, double> low = [];
        foreach (string id in ids)
        {
            await watched.Page.GotoAsync($"/cable/{id}");
            double top = await TopAsync(watched, ".body :is(p, pre)");
            if (top > FirstScreen) low[id] = top;
        }
        Assert.Empty(low);
    }

    [Fact]
    public async Task The_button_for_filters_is_in_a_bar_as_wide_as_the_screen_and_the_star_is_beside_the_title()
    {
        await using WatchedPage watched = await OpenAsync("/search?q=police", 360);
        LocatorBoundingBoxResult bar = (await watched.Page.Locator(".filterbar").BoundingBoxAsync())!;
        Assert.Equal((0, 360), (bar.X, bar.Width));
        Assert.Equal(await watched.Page.EvaluateAsync<int>("innerHeight"), bar.Y + bar.Height, 0.5);
        ILocator hit = watched.Page.Locator(".hits > li").First;
        Assert.Equal(328, (await hit.Locator(".meta").BoundingBoxAsync())!.Width);
        Assert.True((await hit.Locator(".star").BoundingBoxAsync())!.Y + 22 > (await hit.Locator("h2").BoundingBoxAsync())!.Y);
    }

    [Theory, InlineData("/cable/09LIMA9002", false), InlineData("/cable/09LIMA9002#p13", true)]
    public async Task A_link_to_a_paragraph_says_of_which_cable_it_is(string path, bool named)
    {
        await using WatchedPage watched = await OpenAsync(path, 360);
        ILocator which = watched.Page.Locator(".which");
        if (named) await Expect(which).ToBeInViewportAsync();
        else await Expect(which).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_items_of_a_list_come_before_the_other_lists_and_begin_on_the_first_screen()
    {
        await using WatchedPage watched = await OpenAsync("/cable/09LIMA9001", 360);
        await SaveAsync(watched, "09LIMA9001");
        await watched.Page.GotoAsync("/cable/09LIMA9002");
        await SaveAsync(watched, "09LIMA9002");
        await watched.Page.GotoAsync("/bookmarks");
        double items = await TopAsync(watched, ".saved > li");
        Assert.InRange(items, 1, FirstScreen);
        Assert.True(items < await TopAsync(watched, "#your-lists"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task The_note_of_an_acronym_opens_without_moving_the_text(bool scripts)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        IPage page = watched.Page;
        await page.SetViewportSizeAsync(360, 740);
        await page.GotoAsync("/cable/09LIMA9002");
        ILocator term = page.Locator("a.term").Last;
        await term.ScrollIntoViewIfNeededAsync();
        double before = (await term.BoundingBoxAsync())!.Y;
        await term.FocusAsync();
        await watched.PressAsync("Enter");
        ILocator note = page.Locator($".note[id=\"{(await term.GetAttributeAsync("href"))![1..]}\"]");
        await Expect(note).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal(before, (await term.BoundingBoxAsync())!.Y);
        if (scripts) await Expect(term).ToBeFocusedAsync();
        await note.GetByRole(AriaRole.Link, new() { Name = "Close" }).ClickAsync();
        await Expect(note).ToBeHiddenAsync();
        Assert.Equal(before, (await term.BoundingBoxAsync())!.Y);
        watched.AssertQuiet();
    }

    private static async Task SaveAsync(WatchedPage watched, string id) => await watched.Page.RunAndWaitForResponseAsync(
        () => watched.Page.GetByRole(AriaRole.Button, new() { Name = $"Save {id}" }).ClickAsync(), "**/bookmarks/add");

    [Fact]
    public async Task Counts_of_six_digits_and_years_stand_apart_in_the_chart_of_years()
    {
        await using WatchedPage watched = await OpenAsync("/privacy", 320);
        await watched.Page.EvaluateAsync("chart => { document.querySelector('main').innerHTML = chart; }", await ChartAsync());
        JsonElement labels = await watched.Page.EvaluateAsync<JsonElement>(
            """
            () => [...document.querySelectorAll("main text")].map(text => text.getBoundingClientRect())
                .map(box => ({ left: box.left, right: box.right, top: Math.round(box.top) }))
            """);
        foreach (IGrouping<int, Box> line in labels.Deserialize<Box[]>(JsonSerializerOptions.Web)!.GroupBy(b => b.Top))
        {
            Box[] boxes = [.. line.OrderBy(b => b.Left)];
            Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.Second.Left - pair.First.Right >= LeastGap, $"{pair} meet"));
        }
    }

    private async Task<WatchedPage> OpenAsync(string path, int width)
    {
        WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.SetViewportSizeAsync(width, 800);
        await watched.Page.GotoAsync(path);
        return watched;
    }

    private static Task<double> TopAsync(WatchedPage watched, string element) => watched.Page.EvaluateAsync<double>(
        "async element => { await document.fonts.ready; return document.querySelector(element).getBoundingClientRect().top; }", element);

    // The chart of an archive that has 888,888 cables in each of twenty years.
    private static async Task<string> ChartAsync()
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using HtmlRenderer renderer = new(services, services.GetRequiredService<ILoggerFactory>());
        Holdings holdings = new()
        {
            Change = 1,
            Cables = 20 * 888_888,
            InventedCables = 0,
            Articles = 0,
            Posts = [],
            Countries = [],
            Months = [.. Enumerable.Range(1990, 20).Select(year => new HeldCount($"{year}-01", $"{year}-01", 888_888))],
            Classifications = [],
            Tags = [],
        };
        ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Holdings"] = holdings });
        return await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<YearChart>(parameters)).ToHtmlString());
    }

    private sealed record Box(double Left, double Right, int Top);
}
