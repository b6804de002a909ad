using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CableSearch.Tests.Web;

/// <summary>How the page of a cable is laid out for the width of a screen, and what its buttons copy.</summary>
[Collection(SqliteSite.Name)]
public sealed class CableLayoutTests(SqliteSite site, BrowserFixture browser)
{
    private const string Note = "Invented: ask the bookkeeper who paid for the second boat, and why the log of the harbour has a page that"
        + " was written later than the others. Then ask the harbour master. He keeps the older log.";

    [Theory, InlineData(true), InlineData(false)]
    public async Task On_a_phone_the_text_begins_on_the_first_screen_below_a_note_that_can_be_unfolded(bool scripts)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        IPage page = watched.Page;
        await page.GotoAsync("/cable/09LIMA9002");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save 09LIMA9002" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved 09LIMA9002" })).ToBeVisibleAsync();
        await page.GotoAsync("/bookmarks");
        await page.GetByText("Add a note").ClickAsync();
        await page.GetByLabel("Note", new() { Exact = true }).FillAsync(Note);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await page.SetViewportSizeAsync(360, 740);
        await page.GotoAsync("/cable/09LIMA9002");

        ILocator note = page.Locator(".titles > .own-note > p").First;
        Assert.InRange((await page.Locator(".body :is(h2, p)").First.BoundingBoxAsync())!.Y, 1, 420);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Edit your note" })).ToBeInViewportAsync();
        Assert.True(await IsCutAsync(note));
        await page.GetByRole(AriaRole.Link, new() { Name = "All of your note" }).ClickAsync();
        Assert.False(await IsCutAsync(note));

        ILocator title = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        Assert.True(await IsCutAsync(title));
        await page.GetByRole(AriaRole.Link, new() { Name = "Whole title" }).ClickAsync();
        Assert.False(await IsCutAsync(title));
    }

    [Theory]
    [InlineData(1152, 656, 656), InlineData(1280, 656, 656), InlineData(1920, 656, 656)]
    [InlineData(768, 600, 720), InlineData(1151, 640, 720)]
    public async Task The_lines_of_the_text_are_as_long_as_a_reader_can_follow(int width, double least, double most)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: false);
        await watched.Page.SetViewportSizeAsync(width, 800);
        await watched.Page.GotoAsync("/cable/09LIMA9002");
        Assert.InRange((await watched.Page.Locator("#p1").BoundingBoxAsync())!.Width, least - 1, most + 1);
        Assert.Equal(width, await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory, InlineData(768), InlineData(1152), InlineData(1280), InlineData(1920)]
    public async Task A_long_heading_ends_where_the_text_ends(int width)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: false);
        await watched.Page.SetViewportSizeAsync(width, 800);
        await watched.Page.GotoAsync("/cable/09LIMA9002");
        Assert.InRange(await watched.Page.EvaluateAsync<double>("""
            () => {
              const heading = document.querySelector('.body > h2');
              heading.textContent = 'INVENTED LONG HEADING, '.repeat(9);
              return heading.getBoundingClientRect().right - document.querySelector('#p1').getBoundingClientRect().right;
            }
            """), -400, 0.5);
    }

    [Theory, InlineData(1152), InlineData(1280), InlineData(1920)]
    public async Task The_notes_beside_the_title_keep_the_distance_of_those_below(int width)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: false);
        await watched.Page.SetViewportSizeAsync(width, 800);
        await watched.Page.GotoAsync("/cable/08LIMA9001");
        LocatorBoundingBoxResult title = (await watched.Page.Locator(".titles").BoundingBoxAsync())!,
            about = (await watched.Page.Locator(".row > .about").BoundingBoxAsync())!,
            below = (await watched.Page.Locator(".row > .notes:not(.about)").First.BoundingBoxAsync())!;
        Assert.InRange(about.X - title.X - title.Width, 24, 100);
        Assert.Equal(below.X, about.X, 0.5);
    }

    [Fact]
    public async Task On_paper_all_addressees_stand_in_one_row()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: false);
        await watched.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await watched.Page.GotoAsync("/cable/08LIMA9001");
        ILocator rest = watched.Page.Locator(".facts .more").First;
        Assert.Equal("none", await rest.EvaluateAsync<string>("e => getComputedStyle(e).borderTopStyle"));
        Assert.EndsWith(", ", await rest.EvaluateAsync<string>("e => e.previousSibling.textContent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_beside_the_text_copies_the_citation()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        IPage page = watched.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.SetViewportSizeAsync(1280, 800);
        await page.GotoAsync("/cable/09LIMA9002");
        ILocator button = page.Locator(".rail").GetByRole(AriaRole.Link, new() { Name = "Copy citation" });
        await button.ClickAsync();
        await Expect(page.Locator(".rail").GetByRole(AriaRole.Link, new() { Name = "Copied" })).ToBeVisibleAsync();
        Assert.Equal((await page.Locator("#citation").TextContentAsync())!.Trim(),
            await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Theory, InlineData(640), InlineData(768), InlineData(1280)]
    public async Task The_masthead_has_the_name_beside_the_search_box(int width)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: false);
        await watched.Page.SetViewportSizeAsync(width, 800);
        await watched.Page.GotoAsync("/cable/09LIMA9002");
        await Expect(watched.Page.Locator(".brand span")).ToBeVisibleAsync();
        Assert.InRange((await watched.Page.Locator(".masthead").BoundingBoxAsync())!.Height, 50, 70);
    }

    private static Task<bool> IsCutAsync(ILocator text) => text.EvaluateAsync<bool>("e => e.scrollHeight > e.clientHeight + 1");
}
