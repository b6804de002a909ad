using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CableSearch.Tests.Web;

/// <summary>
/// Pages that a reader reaches by filling in forms, and pages that answer with an error, are checked in the browser: are they accessible,
/// and do they fit the window of a phone?
/// </summary>
[Collection(SqliteSite.Name)]
public sealed class AccessibilityOfStatesTests(SqliteSite site, BrowserFixture browser, AccessibilityTests.OneTab tab)
    : IClassFixture<AccessibilityTests.OneTab>
{
    [Fact]
    public async Task The_pages_of_a_readers_own_lists_are_accessible_and_never_wider_than_a_phone()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        IPage page = watched.Page;
        await page.GotoAsync("/bookmarks");
        await page.GetByPlaceholder("New list").FillAsync("Lima story");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await AssertAccessibleAsync(page);
        await page.GotoAsync("/cable/09LIMA9001");
        await page.Locator("#p4 summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save paragraph" }).ClickAsync();
        await page.Locator(".save-to > summary").ClickAsync();
        await AssertAccessibleAsync(page);
        await page.GotoAsync("/coverage/the-vote-that-slept");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save this article" }).ClickAsync();
        await page.GotoAsync("/bookmarks");
        await page.GetByText("Add a note").First.ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Note" }).FillAsync("Ask the ministry.");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Tags" }).FillAsync("lead");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await page.GetByText("Edit note").First.ClickAsync();
        await page.GetByText("Rename or delete").ClickAsync();
        await AssertAccessibleAsync(page);
        await Expect(page.GetByRole(AriaRole.Combobox)).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Share a copy" }).ClickAsync();
        string copy = (await page.Locator("a.address").First.GetAttributeAsync("href"))!;
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).First.ClickAsync();
        await Expect(page.GetByText("with your note and tags")).ToBeVisibleAsync();
        await AssertAccessibleAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.GetByText("Ask the ministry.").First).ToBeVisibleAsync();
        await page.GotoAsync("/coverage/the-vote-that-slept");
        await page.GetByRole(AriaRole.Button, new() { Name = "Saved this article" }).ClickAsync();
        await Expect(page.GetByText("This cannot be undone.")).ToBeVisibleAsync();
        await AssertAccessibleAsync(page);
        await page.GotoAsync(copy);
        await AssertAccessibleAsync(page);
        await page.GotoAsync("/bookmarks");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open on another device" }).ClickAsync();
        await AssertAccessibleAsync(page);
        string once = (await page.Locator("p.citation").TextContentAsync())!;
        await using WatchedPage other = await browser.OpenAsync(site.Address, scripts: true);
        await other.Page.GotoAsync(once);
        await AssertAccessibleAsync(other.Page);
        watched.AssertQuiet();
    }

    [Fact]
    public async Task A_report_is_accessible_and_never_wider_than_a_phone()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.GotoAsync("/check");
        await watched.Page.GetByRole(AriaRole.Textbox).Last.FillAsync("“We see them the way one sees rain,” he said.");
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await AssertAccessibleAsync(watched.Page);
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await AssertAccessibleAsync(watched.Page);
        watched.AssertQuiet();
    }

    [Theory]
    [InlineData("/cable/09LIMA1667"), InlineData("/cable/99LIMA77"), InlineData("/cable/09NAIROBI9005"), InlineData("/no/such/page")]
    public async Task A_page_that_says_what_is_missing_is_accessible(string path)
    {
        WatchedPage watched = await tab.OpenAsync(path);
        await AssertAccessibleAsync(watched.Page);
    }

    // A script for a page that is wider than the window: it says how wide the page is, and which elements reach out of the window. For a
    // narrower page it says nothing.
    private const string ReachesOut =
        """
        () => document.documentElement.scrollWidth <= innerWidth ? "" : document.documentElement.scrollWidth + " px: "
          + [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > innerWidth)
            .map(e => e.outerHTML.slice(0, 90))
        """;

    private static async Task AssertAccessibleAsync(IPage page)
    {
        await WatchedPage.LoadedAsync(page);
        Assert.Equal("", await Axe.FindAsync(page));
        (int width, int height) = (page.ViewportSize!.Width, page.ViewportSize.Height);
        await page.SetViewportSizeAsync(320, 700);
        string reaching = await page.EvaluateAsync<string>(ReachesOut);
        Assert.True(reaching is "", reaching);
        await page.SetViewportSizeAsync(width, height);
    }
}
