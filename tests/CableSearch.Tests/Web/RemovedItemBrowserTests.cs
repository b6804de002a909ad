using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CableSearch.Tests.Web;

/// <summary>An item with a note is removed from a list in the browser, and put back.</summary>
[Collection(SqliteSite.Name)]
public sealed class RemovedItemBrowserTests(SqliteSite site, BrowserFixture browser)
{
    private const string Note = "Ask about the boats";

    [Theory, InlineData(true), InlineData(false)]
    public async Task Undo_brings_back_an_item_with_its_note(bool scripts)
    {
        await using WatchedPage watched = await RemoveAsync(scripts);
        IPage page = watched.Page;
        await Expect(page.GetByText("The list is empty.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.Locator(".saved .own-note > p")).ToHaveTextAsync(Note);
        Assert.Equal("/bookmarks/1", new Uri(page.Url).PathAndQuery);
        watched.AssertQuiet();
    }

    [Fact]
    public async Task The_list_has_its_own_address_after_an_item_was_removed_so_that_a_reader_comes_back_to_it()
    {
        await using WatchedPage watched = await RemoveAsync(scripts: true);
        IPage page = watched.Page;
        Assert.Equal("/bookmarks/1", new Uri(page.Url).PathAndQuery);
        await page.GotoAsync("/about");
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My list" })).ToBeVisibleAsync();
        watched.AssertQuiet();
    }

    private async Task<WatchedPage> RemoveAsync(bool scripts)
    {
        WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        IPage page = watched.Page;
        await page.GotoAsync("/cable/09LIMA9001");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save 09LIMA9001" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved 09LIMA9001" })).ToBeVisibleAsync();
        await page.GotoAsync("/bookmarks/1");
        await page.GetByText("Add a note").ClickAsync();
        await page.Locator(".saved textarea").FillAsync(Note);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await Expect(page.Locator(".saved .own-note > p")).ToHaveTextAsync(Note);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove 09LIMA9001" }).ClickAsync();
        await Expect(page.GetByText("with your note")).ToBeVisibleAsync();
        return watched;
    }
}
