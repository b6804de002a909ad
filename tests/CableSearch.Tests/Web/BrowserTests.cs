using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CableSearch.Tests.Web;

public abstract class BrowserTests(SiteFixture site, BrowserFixture browser)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reader_searches_reads_saves_notes_and_sends_a_permalink(bool scripts)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        IPage page = watched.Page;
        await page.GotoAsync("/");
        await page.GetByLabel("Search the archive").FillAsync("dirandro");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("5 results for");
        Assert.Empty(await page.Context.CookiesAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Dogs, Boats and a Bookkeeper" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/cable/09LIMA9001\?q=dirandro&hit=\d$"));
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save 09LIMA9001" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved 09LIMA9001" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Lists" }).ClickAsync();
        await page.GetByText("Add a note").ClickAsync();
        await page.GetByLabel("Note", new() { Exact = true }).FillAsync("Twelve dogs.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await Expect(page.Locator(".own-note > p")).ToHaveTextAsync("Twelve dogs.");
        if (scripts) Assert.Equal("", await Axe.FindAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Share a copy" }).ClickAsync();
        string list = (await page.Locator("a.address").First.GetAttributeAsync("href"))!;

        await page.GetByRole(AriaRole.Link, new() { Name = "Dogs, Boats and a Bookkeeper" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Copy link" }).ClickAsync();
        string permalink = (await page.Locator("#link").TextContentAsync())!;
        Assert.EndsWith("/cable/09LIMA9001", permalink, StringComparison.Ordinal);
        watched.AssertQuiet();

        await using WatchedPage colleague = await browser.OpenAsync(site.Address, scripts);
        await colleague.Page.GotoAsync(permalink);
        await Expect(colleague.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Dogs, Boats and a Bookkeeper");
        await Expect(colleague.Page.GetByRole(AriaRole.Button, new() { Name = "Save 09LIMA9001", Exact = true })).ToBeVisibleAsync();
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
        await watched.Page.GetByRole(AriaRole.Link, new() { Name = "09LIMA9002", Exact = true }).First.ClickAsync();
        // The cable's page names the article twice: beside the title and below the text.
        await watched.Page.GetByRole(AriaRole.Link, new() { Name = "The Tuba Papers" }).First.ClickAsync();
        await Expect(watched.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("The Tuba Papers");
        watched.AssertQuiet();
    }

    [Fact]
    public async Task The_search_box_of_the_home_page_has_the_focus_as_soon_as_scripts_have_run()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.AddInitScriptAsync(
            "document.addEventListener('DOMContentLoaded', () => { window.focusAtStart = document.activeElement.id; })");
        await watched.Page.GotoAsync("/");
        Assert.Equal("q", await watched.Page.EvaluateAsync<string>("() => window.focusAtStart"));
    }

    [Fact]
    public async Task The_menu_of_lists_appears_beside_the_button_with_the_first_save()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        IPage page = watched.Page;
        await page.SetViewportSizeAsync(360, 740);
        await page.GotoAsync("/cable/09LIMA9001");
        await Expect(page.Locator(".actions .save-to")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save 09LIMA9001" }).ClickAsync();
        await Expect(page.Locator(".actions .save-to")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved 09LIMA9001" })).ToBeFocusedAsync();
        watched.AssertQuiet();
    }

    [Fact]
    public async Task Printed_TAGS_stand_once()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.GotoAsync("/cable/09LIMA9001");
        await watched.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(watched.Page.Locator(".about")).ToBeHiddenAsync();
        await Expect(watched.Page.Locator(".facts dt", new() { HasText = "TAGS" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_slash_key_goes_to_the_search_box()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.GotoAsync("/browse");
        await watched.PressAsync("/");
        await Expect(watched.Page.GetByLabel("Search the archive")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reader_goes_from_result_to_result_and_from_match_to_match_and_back_to_the_row(bool scripts)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        IPage page = watched.Page;
        await page.GotoAsync("/search?q=dirandro&kind=cable");
        await page.Locator("a[data-hit]").First.ClickAsync();
        string first = page.Url;
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Results" })).ToContainTextAsync("1 of 3");
        await page.GetByRole(AriaRole.Link, new() { Name = "Go to first match" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Next match" }).ClickAsync();
        await Expect(page.Locator("mark.current")).ToHaveIdAsync("m2");
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Matches" })).ToContainTextAsync("2 of ");
        await page.GetByRole(
            AriaRole.Navigation, new() { Name = "Results" }).GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Results" })).ToContainTextAsync("2 of 3");
        await page.GetByRole(
            AriaRole.Navigation, new() { Name = "Results" }).GetByRole(AriaRole.Link, new() { Name = "Previous" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(first);
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the results" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/search\?q=dirandro&kind=cable#hit-0\dLIMA\d+$"));
        watched.AssertQuiet();
    }

    [Fact]
    public async Task Suggestions_are_taken_by_keys_and_given_up_by_escape()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        IPage page = watched.Page;
        await page.GotoAsync("/browse");
        ILocator box = page.GetByRole(AriaRole.Combobox, new() { Name = "Search the archive" });
        await box.PressSequentiallyAsync("tuba dirand");
        ILocator list = page.GetByRole(AriaRole.Listbox);
        await Expect(list.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Equal("", await Axe.FindAsync(page));
        await box.PressAsync("ArrowDown");
        await Expect(list.GetByRole(AriaRole.Option)).ToHaveAttributeAsync("aria-selected", "true");
        await box.PressAsync("Enter");
        await Expect(box).ToHaveValueAsync("tuba dirandro ");
        await box.PressSequentiallyAsync("po");
        await Expect(list).ToBeVisibleAsync();
        await box.PressAsync("Escape");
        await Expect(list).ToBeHiddenAsync();
        await Expect(box).ToHaveValueAsync("tuba dirandro po");
        watched.AssertQuiet();
    }

    [Fact]
    public async Task Keys_go_through_hits_pages_and_neighbours()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        IPage page = watched.Page;
        await page.GotoAsync("/search?q=the");
        await watched.PressAsync("j");
        await Expect(page.Locator("a[data-hit]").Nth(0)).ToBeFocusedAsync();
        await watched.PressAsync("j");
        await Expect(page.Locator("a[data-hit]").Nth(1)).ToBeFocusedAsync();
        await watched.PressAsync("k");
        await watched.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"[?&]hit=1$"));
        await watched.PressAsync("n");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"[?&]hit=2$"));
        await watched.PressAsync("p");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"[?&]hit=1$"));
        await page.GotoAsync("/cable/09LIMA9001");
        await watched.PressAsync("b");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved 09LIMA9001" })).ToBeVisibleAsync();
        await watched.PressAsync("]");
        await Expect(page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("09LIMA9001$"));
        await watched.PressAsync("[");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("09LIMA9001$"));
        await watched.PressAsync("?");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/help/search#keys$"));
        watched.AssertQuiet();
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
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "System" }).ClickAsync();
        Assert.Empty(await watched.Page.Context.CookiesAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Back_shows_what_was_saved_meanwhile(bool scripts)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts);
        IPage page = watched.Page;
        await page.GotoAsync("/search?q=dirandro");
        await page.Locator("a[data-hit]").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save 0" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved 0" })).ToBeVisibleAsync();
        while (!page.Url.Contains("/search?", StringComparison.Ordinal)) await page.GoBackAsync();
        await Expect(page.Locator(".hits > li").First.GetByRole(AriaRole.Button)).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.Locator("[data-bookmarks]")).ToHaveTextAsync("1");
        watched.AssertQuiet();
    }

    [Fact]
    public async Task A_page_that_the_browser_kept_is_read_again_for_what_was_saved()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        IPage page = watched.Page;
        await page.GotoAsync("/about");
        await page.EvaluateAsync("document.body.dataset.old = 1; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await Expect(page.Locator("body[data-old]")).ToHaveCountAsync(0);
        await Expect(page.Locator("body")).ToBeVisibleAsync();
        watched.AssertQuiet();
    }

    [Fact]
    public async Task A_button_copies_the_citation_and_a_menu_copies_a_paragraph_with_it()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        IPage page = watched.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/cable/09LIMA9001");
        await page.Locator("#cite").GetByRole(AriaRole.Link, new() { Name = "Copy citation" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Copied" })).ToBeVisibleAsync();
        string citation = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal((await page.Locator("#citation").TextContentAsync())!.Trim(), citation);
        Assert.StartsWith("Embassy Lima, “Dogs, Boats and a Bookkeeper", citation, StringComparison.Ordinal);

        await page.Locator("#p4 summary").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Copy quotation with citation" }).ClickAsync();
        await Expect(page.Locator("#p4 [data-quote]")).ToHaveTextAsync("Copied");
        string quotation = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("“", quotation, StringComparison.Ordinal);
        Assert.Contains("” (Embassy Lima, “Dogs, Boats and a Bookkeeper", quotation, StringComparison.Ordinal);
        Assert.Contains(", para. 4;", quotation, StringComparison.Ordinal);
        Assert.EndsWith("/cable/09LIMA9001#p4)", quotation, StringComparison.Ordinal);
        watched.AssertQuiet();
    }

    [Fact]
    public async Task If_the_browser_refuses_to_copy_the_link_leads_to_the_text()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        IPage page = watched.Page;
        await page.GotoAsync("/cable/09LIMA9001");
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }");
        await page.Locator("#cite").GetByRole(AriaRole.Link, new() { Name = "Copy citation" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/cable/09LIMA9001#citation$"));
        watched.AssertQuiet();
    }

    [Fact]
    public async Task Without_scripts_one_click_marks_what_is_to_be_copied_and_a_link_leads_back_with_the_search()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: false);
        IPage page = watched.Page;
        await page.GotoAsync("/cable/09LIMA9001?q=dirandro&hit=1");
        await page.GetByRole(AriaRole.Link, new() { Name = "Copy link" }).First.ClickAsync();
        await page.Locator("#link").ClickAsync();
        Assert.EndsWith("/cable/09LIMA9001", await SelectedAsync(page), StringComparison.Ordinal);

        await page.Locator("#p4 summary").ClickAsync();
        await page.Locator("#p4").GetByRole(AriaRole.Link, new() { Name = "Copy link" }).ClickAsync();
        await page.Locator("#part-link").ClickAsync();
        Assert.EndsWith("/cable/09LIMA9001#p4", await SelectedAsync(page), StringComparison.Ordinal);
        await page.Locator("#quotation").ClickAsync();
        Assert.Contains(", para. 4;", await SelectedAsync(page), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Back to ¶4" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/cable/09LIMA9001\?q=dirandro&hit=1#p4$"));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Back to the results" })).ToBeVisibleAsync();
        watched.AssertQuiet();
    }

    private static Task<string> SelectedAsync(IPage page) => page.EvaluateAsync<string>("getSelection().toString().trim()");

    [Fact]
    public async Task A_passage_is_copied_with_its_redactions()
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.GotoAsync("/search?q=has:redactions");
        await watched.Page.Locator("a[data-hit]").First.ClickAsync();
        await watched.Page.Locator(".body .redacted").First.WaitForAsync();
        string copied = await watched.Page.EvaluateAsync<string>("""
            () => {
              const passage = document.querySelector(".body .redacted").closest("p");
              getSelection().selectAllChildren(passage);
              return getSelection().toString();
            }
            """);
        Assert.Contains("XXXXXXXXXXXX", copied, StringComparison.Ordinal);
    }
}

[Collection(SqliteSite.Name)]
public sealed class BrowserTestsOnSqlite(SqliteSite site, BrowserFixture browser) : BrowserTests(site, browser);

[Collection(PostgresSite.Name)]
public sealed class BrowserTestsOnPostgres(PostgresSite site, BrowserFixture browser) : BrowserTests(site, browser);
