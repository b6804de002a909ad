using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CableSearch.Tests.Web;

/// <summary>A reader can use the site with the keyboard alone.</summary>
[Collection(SqliteSite.Name)]
public sealed partial class KeyboardTests(SqliteSite site, BrowserFixture browser)
{
    [GeneratedRegex("/search\\?q=dirandro$")]
    private static partial Regex Results { get; }

    [GeneratedRegex("/cable/09LIMA9001\\?q=dirandro&hit=\\d$")]
    private static partial Regex Cable { get; }

    [GeneratedRegex("#p2$")]
    private static partial Regex SavedParagraph { get; }

    [GeneratedRegex("/bookmarks$")]
    private static partial Regex Lists { get; }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_keyboard_leads_from_home_to_a_search_a_paragraph_a_list_and_its_file(bool scripts)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        IPage page = watched.Page;
        KeyboardReader reader = new(page);
        await page.GotoAsync("/");
        await Expect(page.GetByLabel("Search the archive")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("dirandro");
        await watched.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Results);
        await reader.SkipAsync();
        await reader.TabToAsync("Dogs, Boats and a Bookkeeper");
        await watched.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Cable);
        await reader.SkipAsync();
        await reader.TabToAsync("¶2");
        await watched.PressAsync("Enter");
        await reader.TabToAsync("Save paragraph");
        await watched.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(SavedParagraph);
        await reader.TabToAsync("Lists");
        await watched.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Lists);
        await reader.SkipAsync();
        await reader.TabToAsync("Export");
        await watched.PressAsync("Enter");
        await reader.TabToAsync("Markdown");
        IDownload file = await page.RunAndWaitForDownloadAsync(() => watched.PressAsync("Enter"));
        Assert.EndsWith(".md", file.SuggestedFilename, StringComparison.Ordinal);
        watched.AssertQuiet();
    }

    [Theory]
    [InlineData("/search?q=the"), InlineData("/search?kind=cable&sort=date-asc"), InlineData("/browse/posts/embassy-lima")]
    [InlineData("/coverage")]
    public async Task The_content_that_can_be_skipped_to_is_the_first_hit_and_not_the_filters(string path)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.SetViewportSizeAsync(1280, 800);
        await watched.Page.GotoAsync(path);
        await watched.Page.EvaluateAsync("document.activeElement.blur()");
        string first = await watched.Page.Locator(".hits h2 a, .stories > li > a").First.InnerTextAsync();
        KeyboardReader reader = new(watched.Page);
        await reader.SkipAsync();
        Assert.Equal(first.Trim(), await reader.NextAsync());
    }

    [Theory]
    [InlineData("/", 1280), InlineData("/search?q=the", 360)]
    [InlineData("/cable/09LIMA9002?q=dirandro&hit=1", 1280), InlineData("/cable/09LIMA9002?q=dirandro&hit=1", 360)]
    public async Task Tab_shows_where_it_is_all_through_a_page_and_leaves_it_behind_the_footer(string path, int width)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.SetViewportSizeAsync(width, 740);
        await watched.Page.GotoAsync(path);
        await watched.Page.EvaluateAsync("document.activeElement.blur()");
        IReadOnlyList<string> names = await new KeyboardReader(watched.Page).TabThroughAsync();
        Assert.Equal("System", names[^1]);
    }
}
