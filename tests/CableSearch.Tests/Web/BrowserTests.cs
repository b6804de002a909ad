using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CableSearch.Tests.Web;

public abstract class BrowserTests(SiteFixture site, BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reader_searches_reads_bookmarks_notes_and_sends_a_permalink(bool scripts)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        IPage page = watched.Page;
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the archive" }).FillAsync("dirandro");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("5 results for");
        Assert.Empty(await page.Context.CookiesAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Dogs, Boats and a Bookkeeper" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/cable/09LIMA9001\?q=dirandro$"));
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bookmark 09LIMA9001" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Bookmarked 09LIMA9001" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Bookmarks" }).ClickAsync();
        await page.GetByLabel("Your note on 09LIMA9001").FillAsync("Twelve dogs.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await Expect(page.GetByLabel("Your note on 09LIMA9001")).ToHaveValueAsync("Twelve dogs.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a copy to share" }).ClickAsync();
        string list = (await page.Locator("a.address").First.GetAttributeAsync("href"))!;

        await page.GetByRole(AriaRole.Link, new() { Name = "Dogs, Boats and a Bookkeeper" }).ClickAsync();
        string permalink = (await page.GetByRole(AriaRole.Link, new() { Name = "Permalink" }).GetAttributeAsync("href"))!;
        Assert.Equal("/cable/09LIMA9001", permalink);
        watched.AssertQuiet();

        await using WatchedPage colleague = await browser.OpenAsync(site.Address, scripts);
        await colleague.Page.GotoAsync(permalink);
        await Expect(colleague.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Dogs, Boats and a Bookkeeper");
        await Expect(colleague.Page.GetByRole(AriaRole.Button, new() { Name = "Bookmark 09LIMA9001", Exact = true })).ToBeVisibleAsync();
        await colleague.Page.GotoAsync(list);
        await Expect(colleague.Page.GetByText("Twelve dogs.")).ToBeVisibleAsync();
        colleague.AssertQuiet();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reader_goes_from_an_article_to_its_cable_and_back(bool scripts)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        await watched.Page.GotoAsync("/coverage");
        await watched.Page.GetByRole(AriaRole.Link, new() { Name = "The Tuba Papers" }).ClickAsync();
        await watched.Page.GetByRole(AriaRole.Link, new() { Name = "09LIMA9002" }).ClickAsync();
        await watched.Page.GetByRole(AriaRole.Link, new() { Name = "The Tuba Papers" }).ClickAsync();
        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("The Tuba Papers");
        watched.AssertQuiet();
    }

    [Fact]
    public async Task The_slash_key_goes_to_the_search_box()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.GotoAsync("/browse");
        await watched.Page.Keyboard.PressAsync("/");
        await Expect(watched.Page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Dark_is_chosen_and_given_up(bool scripts)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        await watched.Page.GotoAsync("/about");
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();
        await Expect(watched.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(watched.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/about$"));
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "As the system" }).ClickAsync();
        Assert.Empty(await watched.Page.Context.CookiesAsync());
    }

    [Theory, MemberData(nameof(PagesTests.Pages), MemberType = typeof(PagesTests))]
    public async Task A_page_is_accessible_quiet_and_never_wider_than_a_phone(string path)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.GotoAsync(path);
        AssertNone(await watched.Page.RunAxe());
        // What the dark scheme can break is contrast.
        await watched.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        AssertNone(await watched.Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } }));
        watched.AssertQuiet();
        await watched.Page.SetViewportSizeAsync(360, 740);
        Assert.Equal(360, await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static void AssertNone(AxeResult found) =>
        Assert.Equal("", string.Join(Environment.NewLine, found.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"))));
}

[Collection(SqliteSite.Name)]
public sealed class BrowserTestsOnSqlite(SqliteSite site, BrowserFixture browser) : BrowserTests(site, browser);

[Collection(PostgresSite.Name)]
public sealed class BrowserTestsOnPostgres(PostgresSite site, BrowserFixture browser) : BrowserTests(site, browser);
