using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CableSearch.Tests.Web;

/// <summary>
/// The first result or story of a page is near the top, so that readers see it without scrolling. A search in the box above results keeps
/// the filters of the results.
/// </summary>
[Collection(SqliteSite.Name)]
public sealed class FirstScreenTests(SqliteSite site, BrowserFixture browser)
{
    [Theory]
    [InlineData("/search?q=the&class=confidential", ".hits > li", 1280, 300)]
    [InlineData("/search?q=lima&kind=cable&post=embassy-lima", ".hits > li", 1280, 300)]
    [InlineData("/search?q=the&class=confidential", ".hits > li", 360, 420)]
    [InlineData("/search?q=the&post=embassy-lima", ".hits > li", 360, 420)]
    [InlineData("/coverage", ".stories > li", 1280, 400)]
    [InlineData("/coverage", ".stories > li", 360, 420)]
    public async Task The_first_result_begins_high_on_the_first_screen(string path, string element, int width, double most)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.SetViewportSizeAsync(width, 740);
        await watched.Page.GotoAsync(path);
        await watched.Page.EvaluateAsync("document.fonts.ready");
        Assert.InRange((await watched.Page.Locator(element).First.BoundingBoxAsync())!.Y, 1, most);
        Assert.Equal(width, await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task A_row_of_a_list_is_about_as_high_as_its_words()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: false);
        IPage page = watched.Page;
        await page.SetViewportSizeAsync(1280, 740);
        foreach (string id in (string[])["09LIMA9001", "09LIMA9002", "08LIMA9001"])
        {
            await page.GotoAsync($"/cable/{id}");
            await page.GetByRole(AriaRole.Button, new() { Name = $"Save {id}" }).ClickAsync();
        }
        await page.GotoAsync("/bookmarks");
        Assert.Equal(3, await page.Locator(".saved > li").CountAsync());
        foreach (ILocator row in await page.Locator(".saved > li").AllAsync())
            Assert.InRange((await row.BoundingBoxAsync())!.Height, 40, 90);
    }

    [Fact]
    public async Task The_search_box_above_results_keeps_their_filters_and_says_so()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: false);
        IPage page = watched.Page;
        await page.GotoAsync("/search?q=dirandro&kind=cable&from=2009&words=typed&page=2");
        await Expect(page.GetByText("The search box keeps these filters.")).ToBeVisibleAsync();
        await page.GetByLabel("Search the archive").FillAsync("police");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/search\?kind=cable&from=2009-01-01&q=police$"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Clear all" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/search\?q=police$"));
    }
}
