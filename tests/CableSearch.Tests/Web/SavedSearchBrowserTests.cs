using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CableSearch.Tests.Web;

public abstract partial class SavedSearchBrowserTests(SiteFixture site, BrowserFixture browser)
{
    [GeneratedRegex(@"/search\?q=dirandro$")]
    private static partial Regex Results { get; }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_search_is_saved_opened_and_removed(bool scripts)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        IPage page = watched.Page;
        await page.GotoAsync("/search?q=dirandro");
        await page.GetByText("Save this search").ClickAsync();
        await Expect(page.GetByLabel("Name", new() { Exact = true })).ToHaveValueAsync("dirandro");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Drug police");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The search was saved.");

        await page.GetByRole(AriaRole.Link, new() { Name = "Drug police" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Results);
        await page.GetByRole(AriaRole.Link, new() { Name = "Lists", Exact = true }).First.ClickAsync();
        await Expect(page.Locator("#searches")).ToContainTextAsync("Nothing new since you last looked");
        // The accessibility check (axe) and the measurement of the page's width are scripts in the page, so they need scripts to be on.
        if (scripts)
        {
            Assert.Equal("", await Axe.FindAsync(page));
            await page.SetViewportSizeAsync(360, 740);
            Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the search Drug police" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Drug police" })).ToHaveCountAsync(0);
        watched.AssertQuiet();
    }
}

[Collection(SqliteSite.Name)]
public sealed class SavedSearchBrowserTestsOnSqlite(SqliteSite site, BrowserFixture browser) : SavedSearchBrowserTests(site, browser);

[Collection(PostgresSite.Name)]
public sealed class SavedSearchBrowserTestsOnPostgres(PostgresSite site, BrowserFixture browser) : SavedSearchBrowserTests(site, browser);
